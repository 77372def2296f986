package coop.docket.intake.mapping;

import java.util.List;

/** How a foreign layout becomes sheets of the register. */
public record Mapping(List<MappedSheet> sheets) {}
