package dev.desirepath.report;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Settled;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.BusinessRule;
import dev.desirepath.journey.Deciding;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Response;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.rules.Answerable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That who decided on a finding or a recommendation also owns what it is about, as far as the files say.
 *
 * @param is {@code accepted}, {@code rejected}, {@code later} or {@code done}
 * @param what was decided on
 * @param owns what the same person or office owns
 * @param place of the decision
 */
record SamePerson(String is, String what, String by, List<String> owns, Place place) {

    SamePerson {
        owns = List.copyOf(owns);
    }

    /** {@return all on a journey, in the order of the report} */
    static List<SamePerson> of(JourneyAdvice advice) {
        Journey journey = advice.journey();
        List<SamePerson> all = new ArrayList<>();
        for (Settled.Accepted each : advice.settled().accepted()) {
            Acceptance acceptance = each.acceptance();
            String what = each.finding().rule().id() + " at " + acceptance.at().value();
            add("accepted", what, acceptance.by(), acceptance.place(), Stream.of(each.finding()), journey, all);
        }
        advice.settled().rejected().forEach(each -> answered(each.recommendation(), each.response(), journey, all));
        advice.recommendations().forEach(it -> answered(it, it.response(), journey, all));
        return all.stream().distinct().toList();
    }

    private static void answered(
            Recommendation it, @Nullable Response response, Journey journey, List<SamePerson> all) {
        if (response != null) {
            add(
                    SettledText.slug(response),
                    it.id(),
                    response.by(),
                    response.place(),
                    it.findings().stream(),
                    journey,
                    all);
        }
    }

    private static void add(
            String is,
            String what,
            String by,
            Place place,
            Stream<Finding> findings,
            Journey journey,
            List<SamePerson> all) {
        Set<String> owns = new LinkedHashSet<>();
        if (isOwner(by, journey.owner())) {
            owns.add("the journey");
        }
        findings.forEach(finding -> {
            businessRules(finding, journey).forEach(id -> {
                BusinessRule rule = journey.businessRules().get(id);
                if (rule != null && isOwner(by, rule.owner())) {
                    owns.add("the business rule '" + id + "'");
                }
            });
            if (Answerable.isSame(by, finding.rule().owner().orElse(""))) {
                owns.add("the rule " + finding.rule().id());
            }
        });
        if (!owns.isEmpty()) {
            all.add(new SamePerson(is, what, by, List.copyOf(owns), place));
        }
    }

    private static boolean isOwner(String by, @Nullable Stated<String> owner) {
        return owner != null && Answerable.isSame(by, owner.value());
    }

    /** What is found at a decision is about the business rule by which is decided there. */
    private static Stream<String> businessRules(Finding finding, Journey journey) {
        return Stream.concat(
                Stream.of(finding.about().id()),
                journey.steps().stream()
                        .filter(step -> step.id().equals(finding.step()))
                        .map(Step::decides)
                        .filter(Objects::nonNull)
                        .map(Deciding::rule)
                        .filter(Objects::nonNull)
                        .map(Stated::value));
    }

    /** {@return it as a sentence} */
    String sentence() {
        String decided = is.equals("later") ? "put off" : is.equals("done") ? "said to be done" : is;
        return "%s was %s by %s, who also owns %s (%s:%d)."
                .formatted(what, decided, by, String.join(" and ", owns), place.file(), place.line());
    }
}
