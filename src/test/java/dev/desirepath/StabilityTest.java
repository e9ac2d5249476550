package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.redesign.Choices;
import dev.desirepath.redesign.Redesigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice stays what it is while something else in the file changes. */
final class StabilityTest {

    static Stream<Path> journeys() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            return files.filter(file -> file.toString().endsWith(".journey.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void anUnrelatedStepChangesNoIdAndNoOrder(Path file) throws IOException {
        String text = Files.readString(file);
        int last = text.lastIndexOf("- step:");
        String indent = text.substring(text.lastIndexOf('\n', last) + 1, last);
        String more = text.stripTrailing() + "\n" + indent
                + "- {step: Statistics are counted, id: zz-statistics, value: {customer: valued}, uses: none, gives: none}\n";

        assertThat(ids(Product.advise(more))).isEqualTo(ids(Product.advise(text)));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void otherWordsForAStepChangeNoIdAndNoOrder(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(ids(Product.advise(text.replaceAll("(?m)^( *- step: )", "$1Now "))))
                .isEqualTo(ids(Product.advise(text)));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void linesAboveChangeNoIdAndNoOrder(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(ids(Product.advise("# one\n# two\n\n" + text))).isEqualTo(ids(Product.advise(text)));
    }

    /** Every change of the sample journeys by itself: its recommendation goes, and those that are elsewhere stay as they are. */
    @ParameterizedTest
    @MethodSource("journeys")
    void whatIsMendedTakesItsOwnRecommendationAwayAndNoOther(Path file) throws IOException {
        String text = Files.readString(file);
        JourneyAdvice before = Product.advise(text);
        for (Recommendation mended : before.recommendations()) {
            if (!mended.change().isEmpty() && mended.change().stream().noneMatch(StabilityTest::isChoice)) {
                List<String> after = ids(Product.advise(mend(text, before, mended)));
                Set<String> touched = touched(mended);
                List<String> elsewhere = before.recommendations().stream()
                        .filter(other -> Collections.disjoint(touched, touched(other)))
                        .filter(other -> !remedies(mended).contains(other.remedy()))
                        .map(Recommendation::id)
                        .toList();

                assertThat(after).as(mended.id()).doesNotContain(mended.id());
                assertThat(after.stream().filter(elsewhere::contains).toList())
                        .as("after " + mended.id())
                        .isEqualTo(elsewhere);
            }
        }
    }

    private static boolean isChoice(Change change) {
        return change.edit().equals("set")
                && !change.what().containsKey("to")
                && !change.what().containsKey("without");
    }

    private static String mend(String text, JourneyAdvice advice, Recommendation one) {
        return new Redesigner(Product.ADVISOR, LocalDate.of(2026, 11, 21))
                .redesign(
                        "page.journey.yaml",
                        text.getBytes(StandardCharsets.UTF_8),
                        advice,
                        List.of(one),
                        Choices.of(List.of()))
                .text();
    }

    /** What it cured and settled, such as a feeling that may now want advice of its own, together with others of its kind. */
    private static Set<String> remedies(Recommendation it) {
        return Stream.concat(it.findings().stream(), it.absorbed().stream())
                .map(finding -> finding.rule().value("remedy").orElseThrow())
                .collect(Collectors.toSet());
    }

    /** The steps that a recommendation is about or changes, and the hand-offs and decisions at them. */
    private static Set<String> touched(Recommendation it) {
        Set<String> touched = new TreeSet<>();
        it.change()
                .forEach(change -> touched.addAll(List.of(
                        change.what().getOrDefault("step", ""), change.what().getOrDefault("into", ""))));
        Stream.concat(it.findings().stream(), it.absorbed().stream())
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.step()),
                        Stream.of(finding.about().id().split(">"))))
                .forEach(touched::add);
        return touched;
    }

    private static List<String> ids(JourneyAdvice advice) {
        return advice.recommendations().stream().map(Recommendation::id).toList();
    }
}
