package dev.desirepath.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks what stands behind one {@code @}: whether the value is one that the key can have. */
final class MetadataCheck {

    private static final Map<String, List<String>> WORDS = Map.of(
            "harm", List.of("blocks-outcome", "repeats-effort", "irritates", "internal"),
            "priority", List.of("critical", "high", "medium", "low"),
            "changeEffort", List.of("low", "medium", "high"),
            "objected", List.of("keep", "improve"),
            "stops", List.of("nothing"),
            "status", List.of("trial", "in force"));

    private final Cursor cursor;
    private final Scope scope;
    private final List<Condition> conditions;

    MetadataCheck(Cursor cursor, Scope scope, List<Condition> conditions) {
        this.cursor = cursor;
        this.scope = scope;
        this.conditions = conditions;
    }

    void value(String key, Text text) {
        if (text.value().isBlank()) {
            report(text, "@" + key + " is empty", "Say it or leave it out.");
        } else if (WORDS.containsKey(key)) {
            word(key, text, WORDS.getOrDefault(key, List.of()));
        } else if (MetadataKeys.isSentence(key)) {
            new SentenceCheck(cursor, scope).check(key, text);
        } else {
            form(key, text);
        }
    }

    private void form(String key, Text text) {
        switch (key) {
            case "id", "remedy" -> slug(key, text);
            case "practice" -> practice(text);
            case "absorbs" -> absorbs(text);
            case "asks" -> asks(text);
            case "reviewed" -> reviewed(text);
            default -> {}
        }
    }

    private void word(String key, Text text, List<String> words) {
        if (!words.contains(text.value())) {
            cannotBe(key, text, Spelling.help("It is one of", text.value(), words));
        }
    }

    private void slug(String key, Text text) {
        if (!text.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String help = "It has small letters, digits and single hyphens only, such as '" + slug(text.value()) + "'.";
            cannotBe(key, text, help);
        }
    }

    private void practice(Text text) {
        if (Practice.named(text.value()).isEmpty()) {
            cannotBe("practice", text, Spelling.help("It is one of", text.value(), Practice.names()));
        }
    }

    private void absorbs(Text text) {
        if (!text.value().matches("[a-z0-9-]+(, [a-z0-9-]+)*")) {
            cannotBe("absorbs", text, "It lists ids of rules: a-rule, another-rule.");
        }
    }

    /** A key that no condition could miss would never be asked for. */
    private void asks(Text text) {
        List<String> keys = conditions.stream()
                .flatMap(RuleCheck::patterns)
                .flatMap(pattern -> pattern.type().questionKeys())
                .distinct()
                .sorted()
                .toList();
        for (String key : text.value().split(", ", -1)) {
            boolean own = key.startsWith(Missing.ALSO) && keys.contains("also");
            if (!own && !keys.contains(key) && !text.value().equals("nothing")) {
                report(
                        text,
                        "@asks cannot name '" + key + "'",
                        Spelling.help("It is 'nothing' or a list of keys that the conditions may miss", key, keys));
            }
        }
    }

    private void reviewed(Text text) {
        if (!isMonthOrDay(text.value())) {
            cannotBe(
                    "reviewed",
                    text,
                    "It is the month or the day on which the rule was looked at last: 2026-05 or 2026-05-21.");
        }
    }

    private static boolean isMonthOrDay(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}")
                    ? YearMonth.parse(text).getYear() > 0
                    : text.matches("\\d{4}-\\d{2}-\\d{2}")
                            && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String slug(String value) {
        String slug =
                value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "progress-chasing" : slug;
    }

    private void cannotBe(String key, Text text, String help) {
        report(text, "@" + key + " cannot be '" + text.value() + "'", help);
    }

    private void report(Text text, String message, String help) {
        cursor.report(text.place(), text.value().length() + (text.quoted() ? 2 : 0), message, help);
    }
}
