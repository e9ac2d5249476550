package dev.desirepath.advice;

import dev.desirepath.rules.Rule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlook of each rule that has something to say, worked out when that is so for the first time. */
final class Outlooks {

    private final Map<Rule, Outlook> outlooks = new ConcurrentHashMap<>();

    Outlook of(Rule rule) {
        return outlooks.computeIfAbsent(rule, Outlook::new);
    }
}
