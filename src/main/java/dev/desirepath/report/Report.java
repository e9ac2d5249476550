package dev.desirepath.report;

import dev.desirepath.journey.Problem;
import java.io.IOException;
import java.util.List;

/**
 * A form in which advice is shown, written journey by journey so that none has to be kept; line feeds only, one at the
 * end, but for CSV, whose rows end as its standard says.
 */
public interface Report {

    /** Adds one journey, in the order of the files. */
    void add(Analysed analysed) throws IOException;

    /** Ends the report with what was wrong in the files that could not be read, sorted by place. */
    void end(List<Problem> problems) throws IOException;
}
