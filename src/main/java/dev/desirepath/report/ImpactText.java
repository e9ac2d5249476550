package dev.desirepath.report;

import dev.desirepath.impact.Impact;
import dev.desirepath.impact.Impact.Changed;
import dev.desirepath.impact.Impact.Mark;
import dev.desirepath.impact.Impact.Moved;
import dev.desirepath.impact.Impact.OnJourney;
import dev.desirepath.impact.Impact.Position;
import dev.desirepath.impact.RuleChange;
import java.util.List;
import java.util.stream.Collectors;

/** What a change of rules does, in words. */
public final class ImpactText {

    private static final int MOST = 10;

    private ImpactText() {}

    /** {@return the whole, for the terminal} */
    public static String of(Impact impact, boolean all) {
        Lines lines = new Lines();
        lines.wrap("", summary(impact), 0);
        if (!impact.changes().isEmpty()) {
            lines.gap().wrap("", "WHAT IS OTHERWISE", 0).gap();
            impact.changes().forEach(change -> lines.wrap("  - ", change.sentence(), 4));
        }
        for (OnJourney each : impact.journeys()) {
            lines.gap().wrap("", each.journey() + " (" + each.file() + ")", 0);
            shown(each.appeared(), all).forEach(it -> lines.wrap("  + ", said(it), 4));
            more(each.appeared().size(), all, lines);
            shown(each.disappeared(), all).forEach(it -> lines.wrap("  - ", said(it), 4));
            more(each.disappeared().size(), all, lines);
            shown(each.resettled(), all).forEach(it -> lines.wrap("  = ", resettled(it), 4));
            more(each.resettled().size(), all, lines);
            shown(each.moved(), all).forEach(it -> lines.wrap("  > ", moved(it), 4));
            more(each.moved().size(), all, lines);
        }
        return lines.toString();
    }

    /** {@return the whole as Markdown, for a request to change rules} */
    public static String markdown(Impact impact) {
        StringBuilder page = new StringBuilder("# What the changed rules do\n\n")
                .append(Markdown.text(summary(impact)))
                .append('\n');
        list(
                page,
                "Otherwise in the rules",
                impact.changes().stream().map(RuleChange::sentence).toList());
        for (OnJourney each : impact.journeys()) {
            page.append("\n## ")
                    .append(Markdown.text(each.journey()))
                    .append("\n\nFrom ")
                    .append(Markdown.code(each.file()))
                    .append(".\n");
            list(page, "Appears", each.appeared().stream().map(ImpactText::said).toList());
            list(
                    page,
                    "Disappears",
                    each.disappeared().stream().map(ImpactText::said).toList());
            list(
                    page,
                    "Settled otherwise",
                    each.resettled().stream().map(ImpactText::resettled).toList());
            list(page, "Moves", each.moved().stream().map(ImpactText::moved).toList());
        }
        return page.toString();
    }

    private static void list(StringBuilder page, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.append("\n**").append(heading).append("**\n\n");
            page.append(sentences.stream()
                    .map(sentence -> "- " + Markdown.text(sentence) + "\n")
                    .collect(Collectors.joining()));
        }
    }

    private static <T> List<T> shown(List<T> things, boolean all) {
        return all || things.size() <= MOST ? things : things.subList(0, MOST);
    }

    private static void more(int count, boolean all, Lines lines) {
        if (!all && count > MOST) {
            lines.wrap("    ", (count - MOST) + " more: --all shows them.", 4);
        }
    }

    private static String summary(Impact impact) {
        String judged = Words.count(impact.looked(), "journey") + " judged both ways: ";
        if (impact.journeys().isEmpty()) {
            return judged + "nothing is otherwise.";
        }
        return judged
                + "on %d of them %s and %s%s; %s elsewhere."
                        .formatted(
                                impact.journeys().size(),
                                appear(impact.appeared(), "appears", "appear") + marked(impact),
                                appear(impact.disappeared(), "disappears", "disappear"),
                                resettled(impact.resettled()),
                                Words.count(impact.moved(), "recommendation")
                                        + (impact.moved() == 1 ? " stands" : " stand"));
    }

    private static String resettled(int count) {
        return count == 0 ? "" : "; " + appear(count, "is settled otherwise", "are settled otherwise");
    }

    private static String marked(Impact impact) {
        long marked = impact.journeys().stream()
                .flatMap(each -> each.appeared().stream())
                .filter(each -> each.mark() != Mark.NONE)
                .count();
        return marked == 0 ? "" : " (" + marked + " on trial or settled)";
    }

    private static String appear(int count, String one, String many) {
        return Words.count(count, "finding") + " " + (count == 1 ? one : many);
    }

    private static String said(Changed it) {
        return "%s%s (line %d, %s%s)"
                .formatted(
                        it.mark() == Mark.NONE ? "" : "[" + it.mark() + "] ",
                        it.message(),
                        it.line(),
                        it.rule(),
                        it.reason().isEmpty() ? "" : ": " + it.reason());
    }

    private static String resettled(Changed it) {
        return it.mark() == Mark.NONE ? "[settled no more] " + said(it) : said(it);
    }

    private static String moved(Moved it) {
        return "%s [%s]: %s".formatted(it.title(), it.id(), way(it.from(), it.to()));
    }

    private static String way(Position from, Position to) {
        if (from.isNowhere()) {
            return "new, " + place(to);
        }
        return to.isNowhere() ? "no more, was " + place(from) : place(from) + " to " + place(to);
    }

    private static String place(Position position) {
        return "number %d, %s".formatted(position.rank(), position.priority());
    }
}
