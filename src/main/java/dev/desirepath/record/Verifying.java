package dev.desirepath.record;

import dev.desirepath.advice.Advisor;
import dev.desirepath.journey.Problem;
import dev.desirepath.record.Difference.Stage;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a record against the same run carried out again, and its proofs against a reading without an engine. */
public final class Verifying {

    private final Opened opened;
    private final Circumstances circumstances;
    private final Product product;
    private final Proving proving;
    private final Checker checker;

    /** What the program makes of a file. */
    @FunctionalInterface
    public interface Product {

        /** {@return what comes of it, in any run} */
        Case of(String name, @Nullable Content content);
    }

    /**
     * A line of a record that is to be verified.
     *
     * @param number from 1
     */
    public record Recorded(int number, String text) {

        /** {@return the name of the file of the journey; empty where the line has none} */
        public String name() {
            try {
                return line().at("input").text("name");
            } catch (Part.Malformed e) {
                return "";
            }
        }

        /** {@return the ids of the recommendations that the line has} */
        public List<String> recommendations() {
            try {
                return line().at("advice").items("recommendations").stream()
                        .map(it -> it.text("id"))
                        .toList();
            } catch (Part.Malformed e) {
                return List.of();
            }
        }

        private Part line() {
            return Part.line(number, JsonInput.read(text));
        }
    }

    /**
     * A journey of a record, analysed again.
     *
     * @param again null where there is no journey in the line
     * @param differences the first that there is; none where it is the same, byte for byte
     */
    public record Replayed(@Nullable Case again, List<Difference> differences) {

        public Replayed {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What came of one line.
     *
     * @param again the journey analysed again; null where there is none
     * @param recommendations how many are recorded
     * @param firings how many are recorded
     */
    public record Verified(@Nullable Case again, List<Difference> differences, int recommendations, int firings) {

        public Verified {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Verifies by the rules of the record.
     *
     * @param circumstances as they are when the run is carried out again
     * @param product from a file to what comes of it, as in any run
     * @param advisor one without an engine
     */
    public Verifying(Opened opened, Circumstances circumstances, Product product, Advisor advisor) {
        this.opened = opened;
        this.circumstances = circumstances;
        this.product = product;
        this.proving = new Proving(circumstances.run().packs());
        this.checker = new Checker(advisor, proving, opened.asOf(), opened.options());
    }

    /** {@return the lines with journeys, each read when it is asked for} */
    public static Collection<Recorded> journeys(InputStream in, Opened opened) {
        return new RecordedJourneys(in, opened.head().size(), opened.journeys());
    }

    /** {@return where the lines before the first journey are not what the run would write again} */
    public List<Difference> head() {
        List<Difference> differences = new ArrayList<>();
        List<Line> again = circumstances.lines();
        for (int index = 0; index < opened.head().size(); index++) {
            compare(index + 1, opened.head().get(index), again.get(index).text())
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<Difference> compare(int number, String recorded, String again) {
        return recorded.equals(again)
                ? Optional.empty()
                : new Comparing(Stage.REPLAY, number).first("", JsonInput.read(recorded), JsonInput.read(again));
    }

    /** {@return how often the firings of a rule were counted by the second reader alone, since the journey is long} */
    public int countedOnce() {
        return checker.uncounted();
    }

    /** {@return what comes of a journey, without what the checker says} */
    public Replayed replay(Recorded recorded) {
        try {
            Part line = recorded.line();
            Case again = again(line.at("input"));
            String text = again.line(proving).text();
            return new Replayed(again, replay(recorded, line, text).stream().toList());
        } catch (Part.Malformed e) {
            return new Replayed(null, List.of(e.difference()));
        }
    }

    /** {@return what comes of a journey} */
    public Verified journey(Recorded recorded) {
        Part line = recorded.line();
        Replayed replayed = replay(recorded);
        Case again = replayed.again();
        List<Difference> differences = new ArrayList<>(replayed.differences());
        int recommendations = 0;
        int firings = 0;
        try {
            differences.addAll(checker.check(line, recorded.number()));
            if (line.has("advice")) {
                recommendations = line.at("advice").items("recommendations").size();
                firings = line.at("proof").items("firings").size();
            }
        } catch (Part.Malformed e) {
            differences.add(e.difference());
        }
        return new Verified(again, differences, recommendations, firings);
    }

    private Case again(Part input) {
        return product.of(input.text("name"), input.has("sha256") ? Content.read(input) : null);
    }

    /** The advice comes first, since that is what people read. */
    private static Optional<Difference> replay(Recorded recorded, Part line, String again) {
        if (recorded.text().equals(again)) {
            return Optional.empty();
        }
        Json found = JsonInput.read(again);
        Comparing comparing = new Comparing(Stage.REPLAY, recorded.number());
        Json advice = line.has("advice") ? line.at("advice").json() : null;
        Json same = found instanceof Json.Keys keys ? keys.all().get("advice") : null;
        return comparing.first("advice", advice, same).or(() -> comparing.first("", line.json(), found));
    }

    /**
     * {@return where the lines behind the last journey are not what the run would write again}
     *
     * @param problems of all journeys analysed again
     */
    public List<Difference> tail(List<Problem> problems, long analysed) {
        List<Difference> differences = new ArrayList<>();
        int first = opened.head().size() + opened.journeys() + 1;
        compare(first, opened.tail().get(0), Recorder.problems(problems).text()).ifPresent(differences::add);
        Part totals = Part.line(first + 1, JsonInput.read(opened.tail().get(1)));
        try {
            List<String> excluded = totals.at("journeys").texts("excluded");
            List<Line> none = List.of();
            Json.Keys again = (Json.Keys) JsonInput.read(new Totals(
                            opened.journeys(),
                            analysed,
                            excluded,
                            circumstances.run().packs())
                    .line(none)
                    .text());
            again.with("lines", totals.at("lines").json());
            new Comparing(Stage.REPLAY, first + 1)
                    .first("", totals.json(), again)
                    .ifPresent(differences::add);
        } catch (Part.Malformed e) {
            differences.add(e.difference());
        }
        compare(
                        first + 2,
                        opened.tail().get(2),
                        Recorder.end(first + 2L, opened.sha256()).text())
                .ifPresent(differences::add);
        return differences;
    }
}
