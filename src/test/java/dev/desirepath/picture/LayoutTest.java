package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the geometry of pictures: of samples, of long and short journeys, and of made up ones. */
class LayoutTest {

    private static final Map<String, Sheet> SHEETS = new TreeMap<>();
    private static final Map<String, List<Band>> BANDS = new TreeMap<>();
    private static final Map<String, List<Drawing>> DRAWINGS = new TreeMap<>();

    @BeforeAll
    static void draw() throws IOException {
        Pictures.journeys().forEach((name, yaml) -> {
            Sheet sheet = Pictures.sheet(yaml, List.of(new Badge(12, "Tell them before they ask", Set.of("s0", "s4"))));
            SHEETS.put(name, sheet);
            BANDS.put(name, Bands.of(sheet));
            DRAWINGS.put(name + ", wide", Wide.of(sheet));
            DRAWINGS.put(name + ", narrow", Narrow.of(sheet));
        });
    }

    @Test
    void drawsEachStepOnce() {
        SHEETS.forEach((name, sheet) -> {
            List<Integer> drawn = Bands.of(sheet).stream()
                    .flatMap(band -> band.grid().cells().keySet().stream())
                    .sorted()
                    .toList();
            assertThat(drawn)
                    .as(name)
                    .isEqualTo(IntStream.range(0, sheet.cards().size()).boxed().toList());
        });
    }

    @Test
    void noTwoCardsOverlap() {
        BANDS.forEach((name, bands) -> bands.forEach(band -> assertApart(name, cards(band))));
    }

    @Test
    void noLineRunsThroughACard() {
        BANDS.forEach((name, bands) -> bands.forEach(band -> {
            List<Rect> cards = cards(band);
            stretches(band).forEach(stretch -> assertThat(cards).as(name).noneMatch(card -> inner(card)
                    .overlaps(stretch)));
        }));
    }

    @Test
    void noTwoLinesRunAlongEachOther() {
        BANDS.forEach((name, bands) -> bands.forEach(band -> assertApart(name, stretches(band))));
    }

    @Test
    void noLineRunsThroughAText() {
        BANDS.forEach((name, bands) -> bands.forEach(band -> {
            List<Rect> texts = texts(band.draw(band.width(), name).marks());
            stretches(band).forEach(stretch -> assertThat(texts).as(name).noneMatch(text -> text.overlaps(stretch)));
        }));
    }

    @Test
    void noTextOverlapsAnother() {
        DRAWINGS.forEach((name, drawings) -> drawings.forEach(drawing -> assertApart(name, texts(drawing.marks()))));
    }

    @Test
    void everyTextLiesInTheDrawing() {
        DRAWINGS.forEach((name, drawings) -> drawings.forEach(drawing -> {
            Rect whole = new Rect(0, 0, drawing.width(), drawing.height());
            assertThat(texts(drawing.marks())).as(name).allMatch(whole::contains);
        }));
    }

    @Test
    void theTextOfACardLiesInsideItOrAboveItWhereTheWaitStands() {
        DRAWINGS.forEach((name, drawings) -> drawings.forEach(drawing -> drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.css().equals("jp-step"))
                .forEach(mark -> {
                    List<Mark> marks = ((Mark.Group) mark).marks();
                    Rect card = marks.stream()
                            .filter(inside -> inside instanceof Mark.Panel panel
                                    && panel.css().startsWith("jp-card"))
                            .map(inside -> ((Mark.Panel) inside).at())
                            .findFirst()
                            .orElseThrow();
                    assertThat(texts(marks))
                            .as(name)
                            .allMatch(text -> card.contains(text) || text.bottom() <= card.y());
                })));
    }

    @Test
    void aBandIsNoWiderThanAScreenUnlessASingleColumnIs() {
        BANDS.forEach((name, bands) -> bands.forEach(
                band -> assertThat(band.width() <= Bands.WIDEST || band.grid().columns() == 1)
                        .as(name)
                        .isTrue()));
    }

    private static List<Rect> cards(Band band) {
        return band.grid().cells().keySet().stream()
                .map(card -> band.frame().card(card))
                .toList();
    }

    private static Rect inner(Rect card) {
        return new Rect(card.x() + 1, card.y() + 1, card.width() - 2, card.height() - 2);
    }

    /** The straight parts of all lines; those of one line apart at their corners. */
    private static List<Rect> stretches(Band band) {
        List<Rect> stretches = new ArrayList<>();
        for (List<Point> line : band.lines()) {
            for (int corner = 1; corner < line.size(); corner++) {
                Point one = line.get(corner - 1);
                Point other = line.get(corner);
                boolean level = one.y() == other.y();
                int length = level ? Math.abs(one.x() - other.x()) : Math.abs(one.y() - other.y());
                if (length > 2) {
                    int x = Math.min(one.x(), other.x());
                    int y = Math.min(one.y(), other.y());
                    stretches.add(level ? new Rect(x + 1, y, length - 2, 1) : new Rect(x, y + 1, 1, length - 2));
                }
            }
        }
        return stretches;
    }

    private static List<Rect> texts(List<Mark> marks) {
        return Pictures.flat(marks)
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).room())
                .toList();
    }

    /** Crossing at a right angle is no overlap of lines; of anything else it is. */
    private static void assertApart(String name, List<Rect> all) {
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                Rect first = all.get(one);
                Rect second = all.get(other);
                boolean cross =
                        (first.width() == 1 && second.height() == 1) || (first.height() == 1 && second.width() == 1);
                if (!cross && first.overlaps(second)) {
                    assertThat(first).as("%s: overlaps %s", name, second).isNull();
                }
            }
        }
    }
}
