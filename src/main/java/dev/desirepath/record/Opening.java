package dev.desirepath.record;

import dev.desirepath.record.Difference.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a record once: whether it is one, whole, and as it was written. */
public final class Opening {

    private static final int FEWEST_LINES = 7;
    private static final int MOST_DIFFERENCES = 20;
    private static final int LONGEST_SHOWN = 40;

    private final List<Difference> differences = new ArrayList<>();
    private final List<Part> head = new ArrayList<>();
    private final List<String> headTexts = new ArrayList<>();
    private final List<Part> tail = new ArrayList<>();
    private final List<String> tailTexts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String lastJourney = "";
    private long analysed;
    private int journeys;

    private Opening() {}

    /**
     * What came of it.
     *
     * @param opened null where there are differences, or the record is of a newer form
     * @param newer the number of the newer form; 0 where it is not newer
     */
    public record Result(@Nullable Opened opened, List<Difference> differences, long newer) {

        public Result {
            differences = List.copyOf(differences);
        }
    }

    /** {@return what came of it} */
    public static Result of(InputStream in) throws IOException {
        return new Opening().open(in);
    }

    private Result open(InputStream in) throws IOException {
        RecordLines all = new RecordLines(in);
        boolean more = true;
        while (more && differences.size() < MOST_DIFFERENCES) {
            try {
                String text = all.next();
                more = text != null;
                if (text != null) {
                    line(all.number(), text);
                }
            } catch (Part.Malformed e) {
                differences.add(e.difference());
                lines.add(new Line("", "", ""));
            }
        }
        if (lines.isEmpty()) {
            add(0, "the file is empty");
        } else if (isNone()) {
            return new Result(
                    null,
                    List.of(Difference.in(
                            Stage.RECORD, 1, "", "this is no record of a run, or its first line was changed")),
                    0);
        }
        return result();
    }

    /** What has neither a first nor a last line of a record is something else. */
    private boolean isNone() {
        return head.stream().noneMatch(line -> line.has("record"))
                && lines.stream().noneMatch(line -> line.kind().equals("end"));
    }

    private Result result() {
        if (differences.isEmpty()) {
            hashes();
        }
        long form = 0;
        if (differences.isEmpty() && !head.isEmpty() && head.get(0).has("record")) {
            form = formOf(head.get(0));
        }
        if (differences.isEmpty() && form > Circumstances.FORMAT) {
            return new Result(null, List.of(), form);
        }
        try {
            if (differences.isEmpty()) {
                totals();
            }
            if (differences.isEmpty()) {
                String sha256 = tail.get(tail.size() - 1).text("sha256");
                int excluded = tail.get(1).at("journeys").texts("excluded").size();
                return new Result(Opened.of(head, headTexts, tailTexts, journeys, excluded, sha256), List.of(), 0);
            }
        } catch (Part.Malformed e) {
            differences.add(e.difference());
        }
        return new Result(null, differences, 0);
    }

    private long formOf(Part run) {
        try {
            return run.whole("record");
        } catch (Part.Malformed e) {
            differences.add(e.difference());
            return 0;
        }
    }

    private void add(int line, String message) {
        differences.add(Difference.in(Stage.RECORD, line, "", message));
    }

    private void line(int number, String text) {
        Json json = json(number, text);
        Part part = Part.line(number, json);
        String kind = part.text(Line.KIND);
        lines.add(new Line(kind, "", Sha256.of(text.getBytes(StandardCharsets.ISO_8859_1))));
        if (kind.equals("journey")) {
            journeys++;
            journey(part);
        } else if (journeys == 0 && !kind.equals("problems") && tail.isEmpty()) {
            head.add(part);
            headTexts.add(text);
        } else {
            tail.add(part);
            tailTexts.add(text);
        }
    }

    private static Json json(int number, String text) {
        try {
            Json json = JsonInput.read(text);
            String canonical = Canonical.of(json);
            if (!canonical.equals(text)) {
                int at = mismatch(canonical, text);
                throw new Part.Malformed(
                        number,
                        "",
                        "column %d is not in the one form that records have: '%s'"
                                .formatted(at + 1, shown(text.substring(at))));
            }
            return json;
        } catch (JsonInput.NoJson e) {
            throw new Part.Malformed(number, "", "column %d: %s".formatted(e.column(), e.getMessage()));
        }
    }

    private static int mismatch(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(LONGEST_SHOWN, text.length()));
    }

    private void journey(Part part) {
        Part input = part.at("input");
        String name = input.text("name");
        if (name.compareTo(lastJourney) <= 0) {
            throw input.wrong(
                    "name",
                    "journeys are sorted by name, each once, and '%s' comes behind '%s'".formatted(name, lastJourney));
        }
        lastJourney = name;
        if (input.has("sha256")) {
            Named.read(input);
        }
        analysed += part.has("advice") ? 1 : 0;
    }

    private void hashes() {
        int count = lines.size();
        if (count == 0 || !lines.get(count - 1).kind().equals("end")) {
            add(count, "the record ends here, and this is not its last line: something is missing");
            return;
        }
        if (count < FEWEST_LINES || tail.size() < 2) {
            add(count, "lines are missing");
            return;
        }
        try {
            Part totals = tail.get(tail.size() - 2);
            Line totalsLine = lines.get(count - 2);
            if (!tail.get(tail.size() - 1).text("sha256").equals(totalsLine.sha256())) {
                add(
                        count - 1,
                        "this line with the totals is not what was written: its hash is not that in the last line");
            }
            if (tail.get(tail.size() - 1).whole("lines") != count) {
                add(count, "the record has %d lines, and says another number".formatted(count));
            }
            hashes(totals.items("lines"), count - 2);
        } catch (Part.Malformed e) {
            differences.add(e.difference());
        }
    }

    private void hashes(List<Part> said, int count) {
        if (said.size() != count) {
            add(count + 1, "there are %d lines before this one, and hashes of %d".formatted(count, said.size()));
            return;
        }
        for (int index = 0; index < count; index++) {
            Line line = lines.get(index);
            boolean same = said.get(index).text("sha256").equals(line.sha256())
                    && said.get(index).text(Line.KIND).equals(line.kind());
            if (!same) {
                add(index + 1, "this line (%s) is not what was written: its hash is another".formatted(line.kind()));
            }
        }
    }

    private void totals() {
        List<String> kinds = new ArrayList<>();
        lines.forEach(line -> {
            boolean repeats = line.kind().equals("pack") || line.kind().equals("journey");
            if (!repeats || kinds.isEmpty() || !kinds.get(kinds.size() - 1).equals(line.kind())) {
                kinds.add(line.kind());
            }
        });
        kinds.remove("journey");
        if (!kinds.equals(List.of("run", "configuration", "pack", "advice", "problems", "totals", "end"))) {
            add(0, "the lines are not those of a record, or in another order: " + String.join(", ", kinds));
            return;
        }
        Part said = tail.get(tail.size() - 2).at("journeys");
        total(said, "found", journeys);
        total(said, "analysed", analysed);
        total(said, "unreadable", journeys - analysed);
    }

    private void total(Part said, String key, long is) {
        if (said.whole(key) != is) {
            differences.add(said.wrong(key, "the control total is %d, and there are %d".formatted(said.whole(key), is))
                    .difference());
        }
    }
}
