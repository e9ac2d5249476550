package dev.desirepath.review;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Source;
import dev.desirepath.rules.Text;

/** What is said about a rule that may run as it is. */
final class Notices {

    private Notices() {}

    static Problem of(Problem mistake) {
        return new Problem(
                mistake.place(),
                mistake.length(),
                mistake.message(),
                mistake.sourceLine(),
                mistake.help(),
                Problem.Severity.NOTICE);
    }

    /** {@return a notice about the whole rule, at its name} */
    static Problem of(Rule rule, String message, String help) {
        return of(rule, rule.place(), "rule".length(), message, help);
    }

    /** {@return a notice about what stands behind a metadata key; about the whole rule where there is none} */
    static Problem of(Rule rule, String key, String message, String help) {
        Text text = rule.metadata().get(key);
        return text == null
                ? of(rule, message, help)
                : of(rule, text.place(), text.value().length() + (text.quoted() ? 2 : 0), message, help);
    }

    private static Problem of(Rule rule, Place place, int length, String message, String help) {
        return of(new Source(rule.file(), rule.text()).problem(place, length, message, help));
    }
}
