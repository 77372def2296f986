package coop.docket.progress.targets;

import coop.docket.rules.targets.Measure;
import java.util.Map;

/** What grew in a year, by measure. */
public record GrowthOfYear(int year, Map<Measure, Growth> growth) {}
