package dev.desirepath.report;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Settled;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the house has settled on a journey, in words. */
public final class SettledText {

    private static final int MOST = 5;

    private SettledText() {}

    /** What is said of one kind of thing. */
    public record Part(String heading, List<String> sentences) {}

    /** {@return the kinds of which there is something to say} */
    public static List<Part> of(Settled settled, boolean all) {
        List<Part> parts = new ArrayList<>();
        add(
                parts,
                "On trial",
                settled.onTrial().stream().map(SettledText::onTrial).toList(),
                all);
        add(
                parts,
                "Accepted",
                settled.accepted().stream().map(SettledText::accepted).toList(),
                all);
        add(
                parts,
                "Rejected",
                settled.rejected().stream().map(SettledText::rejected).toList(),
                all);
        add(parts, "Known", known(settled), true);
        add(
                parts,
                "To tidy up",
                settled.notices().stream().map(SettledText::notice).toList(),
                all);
        return parts;
    }

    /** {@return how much of it there is, in a few words; empty when there is nothing} */
    static String counts(Settled settled) {
        List<String> counts = new ArrayList<>();
        count(counts, settled.accepted().size(), "accepted");
        count(counts, settled.onTrial().size(), "on trial");
        count(counts, settled.rejected().size(), "rejected");
        count(counts, settled.known().size(), "known");
        count(counts, settled.notices().size(), "to tidy up");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }

    private static void add(List<Part> parts, String heading, List<String> sentences, boolean all) {
        if (sentences.isEmpty()) {
            return;
        }
        int more = all ? 0 : sentences.size() - MOST;
        List<String> shown = new ArrayList<>(more > 0 ? sentences.subList(0, MOST) : sentences);
        if (more > 0) {
            shown.add(more + " more: --all shows them.");
        }
        parts.add(new Part(heading, shown));
    }

    private static String onTrial(Finding finding) {
        return seen(finding) + ". The rule " + finding.rule().id() + " is on trial: nobody has to act on it yet.";
    }

    private static String accepted(Settled.Accepted each) {
        Acceptance acceptance = each.acceptance();
        return "%s. %s answers for it until %s: %s."
                .formatted(seen(each.finding()), acceptance.by(), acceptance.until(), withoutDot(acceptance.because()));
    }

    private static String rejected(Settled.Rejected each) {
        return "%s [%s]. %s"
                .formatted(each.recommendation().title(), each.recommendation().id(), response(each.response()));
    }

    /** {@return what was answered to a recommendation} */
    public static String response(Response response) {
        String until = response.until() == null ? "" : " until " + response.until();
        return "%s%s, says %s on %s: %s."
                .formatted(word(response), until, response.by(), response.on(), withoutDot(response.because()));
    }

    static String word(Response response) {
        return switch (response.kind()) {
            case DONE -> "Done, yet the file does not show it";
            case REJECTED -> "Rejected";
            case LATER -> "Later";
        };
    }

    /** {@return the answer as JSON has it} */
    static String slug(Response response) {
        return response.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> known(Settled settled) {
        List<String> sentences = new ArrayList<>();
        if (!settled.known().isEmpty()) {
            sentences.add(Words.count(settled.known().size(), "finding")
                    + " of the baseline not shown here; only new ones are.");
        }
        if (!settled.gone().isEmpty()) {
            sentences.add(Words.count(settled.gone().size(), "finding") + " of the baseline no more there: "
                    + String.join(", ", settled.gone().stream().limit(MOST).toList())
                    + (settled.gone().size() > MOST ? " and " + (settled.gone().size() - MOST) + " more" : "") + ".");
        }
        return sentences;
    }

    /** {@return what no longer fits, with its place} */
    public static String notice(Settled.Notice notice) {
        return notice.message() + " (" + notice.place().file() + ":"
                + notice.place().line() + ")";
    }

    private static String seen(Finding finding) {
        return finding.message() + " (line " + finding.about().place().line() + ")";
    }

    private static String withoutDot(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
