package dev.desirepath.reading;

import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the findings that a house accepts. */
final class AcceptedReader {

    private static final List<String> KEYS = List.of("rule", "at", "because", "by", "until");
    private static final List<String> KEYS_WITH_JOURNEY = List.of("rule", "journey", "at", "because", "by", "until");
    private static final String HELP =
            "Write {rule: dark-period, journey: report-a-leak, at: decide-payer, because: why it is right, by: who, until: 2027-03-31}.";
    private static final String SUBJECT = "an accepted finding";

    private final boolean withJourney;
    private final Problems problems;
    private final List<ConfigFile.Accepted> read = new ArrayList<>();

    private AcceptedReader(boolean withJourney, Problems problems) {
        this.withJourney = withJourney;
        this.problems = problems;
    }

    /**
     * {@return those without a mistake, in the order of the file}
     *
     * @param withJourney whether each has to say which journey it is about; in a scope the scope does
     */
    static List<ConfigFile.Accepted> read(@Nullable Node node, boolean withJourney, Problems problems) {
        AcceptedReader reader = new AcceptedReader(withJourney, problems);
        Entries.each(node, "accepted", HELP, problems, reader::accepted);
        return reader.read;
    }

    private void accepted(Node.Mapping entry) {
        List<String> keys = withJourney ? KEYS_WITH_JOURNEY : KEYS;
        Keyed values = Keyed.of(entry, SUBJECT, keys, problems);
        values.require(keys, entry, HELP);
        Stated<String> rule = values.text("rule");
        Stated<String> journey = withJourney ? values.text("journey") : null;
        Stated<String> at = values.text("at");
        Stated<String> by = values.text("by");
        Answerable answerable = new Answerable(values, SUBJECT, problems);
        String because = answerable.because();
        LocalDate until = answerable.day("until");
        if (rule != null && at != null && by != null && because != null && until != null) {
            Acceptance acceptance = new Acceptance(rule, at, because, by.value(), until, entry.place());
            read.add(new ConfigFile.Accepted(journey, acceptance));
        }
    }
}
