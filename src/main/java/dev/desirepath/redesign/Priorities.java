package dev.desirepath.redesign;

import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.rules.Priority;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts findings by their priority, for sentences; no verdict rests on it. */
final class Priorities {

    private Priorities() {}

    /** {@return the priority of a finding that somebody is advised to change} */
    static Priority of(Noted finding) {
        return Priority.valueOf(finding.priority().toUpperCase(Locale.ROOT));
    }

    /** {@return such as {@code 3 findings (1 high, 2 medium)}} */
    static String count(List<Noted> findings) {
        String parts = Stream.of(Priority.values())
                .map(priority -> part(findings, priority.name().toLowerCase(Locale.ROOT)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return findings.size() + (findings.size() == 1 ? " finding (" : " findings (") + parts + ")";
    }

    private static String part(List<Noted> findings, String priority) {
        long count =
                findings.stream().filter(it -> it.priority().equals(priority)).count();
        return count == 0 ? "" : count + " " + priority;
    }
}
