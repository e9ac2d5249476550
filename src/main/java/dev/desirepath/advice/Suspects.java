package dev.desirepath.advice;

import dev.desirepath.advice.Advisor.Engine;
import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Verb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules that make the engine fail on a journey, found by firing fewer and fewer of them. */
final class Suspects {

    private static final int LONGEST = 200;

    private final Engine engine;
    private final Verb verb;
    private final List<Fact> facts;
    private final Set<String> all;
    private final List<String> asked;
    private final Map<String, String> failing = new TreeMap<>();

    /**
     * @param all the ids of the rules that the engine has for that verb
     * @param left those of them that it must not fire anyway
     */
    Suspects(Engine engine, Verb verb, List<Fact> facts, Set<String> all, Set<String> left) {
        this.engine = engine;
        this.verb = verb;
        this.facts = List.copyOf(facts);
        this.all = Set.copyOf(all);
        this.asked = all.stream().filter(id -> !left.contains(id)).sorted().toList();
    }

    /**
     * {@return why each of the rules fails that fail alone, by their ids}
     *
     * @param failure of all of them together, thrown again where it is not that of single rules
     */
    Map<String, String> failing(RuntimeException failure) {
        narrow(asked);
        if (failing.isEmpty() || failing.size() == asked.size()) {
            throw failure;
        }
        return failing;
    }

    private void narrow(List<String> some) {
        String why = failureOf(some);
        if (why.isEmpty()) {
            return;
        }
        if (some.size() == 1) {
            failing.put(some.get(0), why);
            return;
        }
        narrow(some.subList(0, some.size() / 2));
        narrow(some.subList(some.size() / 2, some.size()));
    }

    /** {@return what is thrown where only these rules fire; empty where nothing is} */
    private String failureOf(List<String> some) {
        Set<String> others = new TreeSet<>(all);
        others.removeAll(some);
        try {
            engine.fireWithout(others, verb, facts);
            return "";
        } catch (RuntimeException e) {
            return said(e);
        }
    }

    /** {@return what is to be said of a rule that fails with this} */
    static String said(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null
                ? ""
                : ": " + cause.getMessage().lines().findFirst().orElse("");
        String whole = cause.getClass().getSimpleName() + message;
        return "it fails on this journey (" + (whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole) + ")";
    }
}
