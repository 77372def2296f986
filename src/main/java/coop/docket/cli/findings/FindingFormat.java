package coop.docket.cli.findings;

import coop.docket.rules.judging.Finding;
import java.io.IOException;
import java.util.List;

/** Writes findings in one format as they come. */
public interface FindingFormat extends AutoCloseable {

    void write(List<Finding> findings) throws IOException;

    /** Ends the output; what is left is written. */
    @Override
    void close() throws IOException;
}
