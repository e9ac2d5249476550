package dev.desirepath.reading;

import dev.desirepath.journey.Attributes;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.OwnKey.Element;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the own keys of a journey against those that its house declares. */
public final class OwnKeyCheck {

    private final Map<String, OwnKey> declared = new LinkedHashMap<>();
    private final Problems problems;

    private OwnKeyCheck(List<OwnKey> keys, SourceText source) {
        keys.forEach(key -> declared.put(key.name().value(), key));
        this.problems = new Problems(source);
    }

    /** {@return the mistakes in own keys that are declared, or are nearly spelt like one that is} */
    public static List<Problem> of(Journey journey, List<OwnKey> keys, SourceText source) {
        if (keys.isEmpty()) {
            return List.of();
        }
        OwnKeyCheck check = new OwnKeyCheck(keys, source);
        check.keys(Element.JOURNEY, journey.also());
        journey.stages().forEach(each -> check.keys(Element.STAGE, each.also()));
        journey.steps().forEach(each -> check.keys(Element.STEP, each.also()));
        journey.actors().values().forEach(each -> check.keys(Element.ACTOR, each.also()));
        journey.businessRules().values().forEach(each -> check.keys(Element.BUSINESS_RULE, each.also()));
        return check.problems.sorted();
    }

    /** {@return the value of a key as a number, in minutes where it is a length of time; null when it is none} */
    public static @Nullable Long number(OwnKey key, String value) {
        try {
            return switch (key.kind()) {
                case WHOLE_NUMBER -> (long) Numbers.count(value);
                case DURATION -> whole(Durations.span(value).minutes());
                case TEXT, YES_OR_NO, WORD -> null;
            };
        } catch (Mistake mistake) {
            return null;
        }
    }

    /** What takes part of a minute takes the minute. */
    private static long whole(BigDecimal minutes) {
        return minutes.setScale(0, RoundingMode.CEILING).longValue();
    }

    private void keys(Element element, Attributes also) {
        also.values().forEach((name, value) -> {
            OwnKey key = declared.get(name);
            if (key == null) {
                undeclared(name, value);
            } else if (key.on().contains(element)) {
                value(key, value);
            } else {
                problem(
                        value,
                        "the own key '%s' stands on %s".formatted(name, word(element)),
                        "It is declared for: "
                                + key.on().stream()
                                        .sorted()
                                        .map(OwnKeyCheck::word)
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        });
    }

    private void undeclared(String name, Stated<String> value) {
        Suggestion.nearest(declared.keySet(), name)
                .ifPresent(near -> problem(
                        value,
                        "the own key %s is not declared".formatted(Characters.quote(name)),
                        "Did you mean '%s'? A key that is meant as it is can be declared too.".formatted(near)));
    }

    private void value(OwnKey key, Stated<String> said) {
        String subject = "the own key '%s' is %s, ".formatted(key.name().value(), Characters.quote(said.value()));
        try {
            switch (key.kind()) {
                case YES_OR_NO -> Numbers.answer(said.value());
                case WHOLE_NUMBER -> Numbers.count(said.value());
                case DURATION -> Durations.span(said.value());
                case WORD -> word(key, said.value());
                case TEXT -> {}
            }
        } catch (Mistake mistake) {
            problem(said, subject + mistake.which(), mistake.help());
        }
    }

    private static void word(OwnKey key, String value) throws Mistake {
        if (!key.allowed().contains(value)) {
            throw new Mistake("which is not one of its values", Suggestion.of("It can be", key.allowed(), value));
        }
    }

    private void problem(Stated<String> at, String message, String help) {
        problems.add(at.place(), at.written().codePointCount(0, at.written().length()), message, help);
    }

    private static String word(Element element) {
        return element.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
