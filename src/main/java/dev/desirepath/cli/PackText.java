package dev.desirepath.cli;

import dev.desirepath.lab.NewRule.NewLimit;
import dev.desirepath.reading.PackFile;
import dev.desirepath.reading.PackFileReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a {@code pack.yaml} that is made or gets more limits. */
final class PackText {

    private static final Pattern IN_BRACES = Pattern.compile("(limits:\\s*\\{)(.*)(\\}\\s*(#.*)?)");

    private PackText() {}

    /** {@return the file of a new pack} */
    static String begun(String name, List<NewLimit> limits) {
        String head = "name: %s\nversion: 0.1.0\n".formatted(name);
        return limits.isEmpty() ? head : head + "limits:\n" + lines(limits);
    }

    /** {@return the file with these limits behind its own and everything else as it was; empty where only a person can see where they belong} */
    static String with(String text, List<NewLimit> limits) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith("limits:")) {
            at++;
        }
        if (at == lines.size()) {
            lines.add("limits:");
            lines(limits).lines().forEach(lines::add);
        } else if (IN_BRACES.matcher(lines.get(at)).matches()) {
            lines.set(at, inBraces(lines.get(at), limits));
        } else {
            lines.addAll(last(lines, at) + 1, indented(limits, lines, at));
        }
        String longer = String.join(end, lines) + end;
        return saysAll(text, longer, limits) ? longer : "";
    }

    private static String inBraces(String line, List<NewLimit> limits) {
        Matcher parts = IN_BRACES.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("The line has no limits in braces.");
        }
        String own = parts.group(2).isBlank() ? "" : parts.group(2) + ", ";
        return parts.group(1)
                + own
                + limits.stream().map(NewLimit::flow).collect(Collectors.joining(", "))
                + parts.group(3);
    }

    /** The last line that is indented: what stands behind it, such as a comment, belongs to the next key. */
    private static int last(List<String> lines, int key) {
        int last = key;
        for (int at = key + 1; at < lines.size() && !lines.get(at).matches("[^\\s#].*"); at++) {
            last = lines.get(at).matches("\\s+\\S.*") ? at : last;
        }
        return last;
    }

    private static List<String> indented(List<NewLimit> limits, List<String> lines, int key) {
        String indent = lines.stream()
                .skip(key + 1L)
                .filter(line -> line.matches("\\s+[^\\s#].*"))
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse("  ");
        return lines(limits)
                .lines()
                .map(line -> line.startsWith("    ") ? indent + indent + line.strip() : indent + line.strip())
                .toList();
    }

    /** {@return whether the longer text says what the shorter one does and the limits, and has no other mistakes} */
    private static boolean saysAll(String shorter, String longer, List<NewLimit> limits) {
        PackFile before = PackFileReader.read("", shorter);
        PackFile after = PackFileReader.read("", longer);
        List<String> names = new ArrayList<>(names(before));
        limits.forEach(limit -> names.add(limit.name()));
        return names(after).equals(names)
                && after.problems().size() == before.problems().size();
    }

    private static List<String> names(PackFile file) {
        return file.limits().stream().map(limit -> limit.name().value()).toList();
    }

    /** {@return the limits, each on one line, which is right in any form that the file may have} */
    static String toPaste(List<NewLimit> limits) {
        return limits.stream().map(limit -> "  " + limit.flow() + "\n").collect(Collectors.joining());
    }

    private static String lines(List<NewLimit> limits) {
        return limits.stream().map(NewLimit::yaml).collect(Collectors.joining());
    }
}
