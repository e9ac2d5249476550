package dev.desirepath.lab;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** What a rule says in the advice on a journey. */
final class Statements {

    private Statements() {}

    /** {@return its sentences, sorted; what stays as it is gets no advice and so no sentence} */
    static List<String> of(Rule rule, JourneyAdvice advice) {
        List<String> says =
                switch (rule.verb()) {
                    case GIVE -> findings(rule, advice);
                    case OBJECT -> objections(rule, advice);
                    case RANK -> ranks(rule, advice);
                };
        return says.stream().sorted().toList();
    }

    private static List<String> findings(Rule rule, JourneyAdvice advice) {
        List<String> says = new ArrayList<>();
        advice.recommendations().forEach(it -> {
            it.findings().stream()
                    .filter(finding -> finding.rule().id().equals(rule.id()))
                    .forEach(finding -> says.add(finding.message()));
            it.absorbed().stream()
                    .filter(finding -> finding.rule().id().equals(rule.id()))
                    .forEach(finding -> says.add(finding.message()));
        });
        advice.settled().onTrial().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .forEach(finding -> says.add(finding.message()));
        advice.mapGaps().stream().filter(gap -> gap.rule().equals(rule.id())).forEach(gap -> says.add(gap.message()));
        return says;
    }

    private static List<String> objections(Rule rule, JourneyAdvice advice) {
        List<String> says = new ArrayList<>();
        advice.recommendations().forEach(it -> it.objections().stream()
                .filter(objection -> objection.rule().equals(rule.id()))
                .forEach(objection -> says.add(objection.message())));
        advice.kept().forEach(it -> it.objections().stream()
                .filter(objection -> objection.rule().equals(rule.id()))
                .forEach(objection -> says.add(objection.message())));
        return says;
    }

    /** A rule of priority is heard once, however many recommendations have their priority from it. */
    private static List<String> ranks(Rule rule, JourneyAdvice advice) {
        String because = rule.value("because").orElse("");
        return advice.recommendations().stream().anyMatch(it -> it.because().equals(because))
                ? List.of(because)
                : List.of();
    }
}
