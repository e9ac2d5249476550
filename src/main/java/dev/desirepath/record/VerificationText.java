package dev.desirepath.record;

import dev.desirepath.record.Difference.Stage;
import dev.desirepath.report.Printable;
import dev.desirepath.report.Words;
import java.util.List;
import java.util.Locale;

/** What came of verifying a record, for people. */
public final class VerificationText {

    private static final int MOST_SHOWN = 12;

    private final Verification it;
    private final StringBuilder out = new StringBuilder();

    private VerificationText(Verification it) {
        this.it = it;
    }

    /** {@return the text, which ends with a line feed} */
    public static String of(Verification verification) {
        return new VerificationText(verification).text();
    }

    private String text() {
        line("%s %s", it.verdict().toUpperCase(Locale.ROOT), it.record());
        if (it.sha256().isEmpty()) {
            differences(it.differences());
            line("Nothing of it was run or believed.");
            return out.toString();
        }
        line("  sha256 %s", it.sha256());
        line("  written by desirepath %s with Drools %s, as of %s", it.version(), it.drools(), it.asOf());
        if (it.isOfAnotherVersion()) {
            line(
                    "  this is desirepath %s with Drools %s, so that a replay may differ;",
                    it.thisVersion(), it.thisDrools());
            line("  the checker goes by the rules in the record all the same");
        }
        line("Record   hashes and totals right: %s found, %d analysed, %d unreadable;%n         %s"
                        .formatted(
                                Words.count(it.journeys(), "journey"),
                                it.journeys() - it.unreadable(),
                                it.unreadable(),
                                Words.count(it.excluded(), "other file"))
                + " lay there and " + (it.excluded() == 1 ? "was" : "were") + " not asked for");
        stage(
                Stage.REPLAY,
                "Replay   %s",
                "the same advice and the same proofs by %s, byte for byte".formatted(Words.count(it.rules(), "rule")));
        stage(
                Stage.CHECKER,
                "Checker  %s",
                "without an engine: %s on %s of rules;%n         facts, conditions, counts and order hold"
                        .formatted(
                                Words.count(it.recommendations(), "recommendation"),
                                Words.count(it.firings(), "firing")));
        if (it.countedOnce() > 0) {
            line(
                    "         (on long journeys the second reader alone counted how often a rule fires: %d)",
                    it.countedOnce());
        }
        return out.toString();
    }

    private void stage(Stage stage, String label, String holds) {
        List<Difference> differences = it.differences().stream()
                .filter(difference ->
                        difference.stage() == stage || (stage == Stage.REPLAY && difference.stage() == Stage.RECORD))
                .toList();
        line(label, differences.isEmpty() ? holds : "differs");
        differences(differences);
    }

    private void differences(List<Difference> differences) {
        differences.stream().limit(MOST_SHOWN).forEach(this::difference);
        if (differences.size() > MOST_SHOWN) {
            line("  and %d more (-f json)", differences.size() - MOST_SHOWN);
        }
    }

    private void difference(Difference difference) {
        String place = difference.line() == 0 ? "" : "line " + difference.line();
        String path = difference.path().isEmpty() ? "" : (place.isEmpty() ? "" : ", ") + difference.path();
        String at = place + path;
        line("  %s%s", at.isEmpty() ? "" : at + ": ", difference.message());
        if (!difference.recorded().isEmpty() || !difference.found().isEmpty()) {
            line("    recorded %s", difference.recorded());
            line("    found    %s", difference.found());
        }
    }

    private void line(String pattern, Object... values) {
        String text = String.format(Locale.ROOT, pattern, values);
        text.lines().forEach(each -> out.append(Printable.text(each)).append('\n'));
    }
}
