package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final String SAID = "emotion: {goal: safe, observed: annoyed, customers: 12}";

    @Test
    void joinsNeighboursThatAreBothStated() {
        assertThat(lines(SAID, SAID, "channel: phone")).containsExactly("jp-aim-line", "jp-felt-line");
    }

    @Test
    void leavesAGapWhereNothingIsStatedBetweenTwo() {
        assertThat(lines(SAID, "channel: phone", SAID)).isEmpty();
    }

    @Test
    void dotsTheLineOverAStepThatTheCustomerDoesNotSee() {
        Sheet sheet = Pictures.sheet("""
                journey: Card
                actors: {clerk: employee}
                steps:
                - {step: Ask, by: customer, with: clerk, emotion: {observed: annoyed}}
                - {step: Print, by: clerk}
                - {step: Get, by: customer, with: clerk, emotion: {observed: pleased}}
                """);

        assertThat(lines(sheet)).containsExactly("jp-felt-line jp-far");
        assertThat(lines(Narrow.of(sheet).get(0))).containsExactly("jp-felt-line jp-far");
    }

    @Test
    void aWordThatIsNoneOfTheTwentyHasNoHeight() {
        Sheet sheet = sheet(SAID, "emotion: {goal: elated}", SAID);

        assertThat(lines(sheet)).isEmpty();
        assertThat(Pictures.texts(Wide.of(sheet).get(0))).contains("2 aim: elated (no level)");
    }

    @Test
    void aimAndObservationDifferInShapeAndHeight() {
        Drawing drawing = Wide.of(sheet(SAID, SAID, SAID)).get(0);

        Mark.Shape aim = (Mark.Shape) Pictures.flat(drawing.marks())
                .filter(mark -> mark instanceof Mark.Shape shape && shape.css().equals("jp-aim"))
                .findFirst()
                .orElseThrow();
        Mark.Dot felt = (Mark.Dot) Pictures.flat(drawing.marks())
                .filter(mark -> mark instanceof Mark.Dot dot && dot.css().equals("jp-felt"))
                .findFirst()
                .orElseThrow();
        assertThat(aim.points().get(0).y()).isLessThan(felt.y() - felt.radius());
    }

    private static Sheet sheet(String first, String second, String third) {
        return Pictures.sheet("""
                journey: Card
                actors: {clerk: employee}
                steps:
                - {step: Ask, by: customer, with: clerk, %s}
                - {step: Wait, by: customer, with: clerk, %s}
                - {step: Get, by: customer, with: clerk, %s}
                """.formatted(first, second, third));
    }

    private static List<String> lines(String first, String second, String third) {
        return lines(sheet(first, second, third));
    }

    private static List<String> lines(Sheet sheet) {
        return lines(Wide.of(sheet).get(0));
    }

    private static List<String> lines(Drawing drawing) {
        return Pictures.flat(drawing.marks())
                .filter(mark -> mark instanceof Mark.Line line && line.css().matches("jp-(aim|felt)-line.*"))
                .map(mark -> ((Mark.Line) mark).css())
                .toList();
    }
}
