package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The contrast of the colours by the formula of the web content accessibility guidelines, 1.4.3 and 1.4.11. */
class InkTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    private static final List<Ink> GROUNDS = List.of(
            Ink.PAPER,
            Ink.LANE,
            Ink.ODD_LANE,
            Ink.STAGE,
            Ink.CUSTOMER,
            Ink.FRONT,
            Ink.BEHIND,
            Ink.LEVEL,
            Ink.LOW,
            Ink.HUSH);

    @Test
    void textCanBeReadOnEveryGround() {
        for (Ink ground : GROUNDS) {
            assertContrast(Ink.TEXT, ground, TEXT);
            assertContrast(Ink.QUIET, ground, TEXT);
        }
    }

    @Test
    void lettersCanBeReadInSigns() {
        for (Ink sign : List.of(Ink.MOMENT, Ink.BREAK, Ink.RULE, Ink.BADGE)) {
            assertContrast(Ink.ON, sign, TEXT);
        }
    }

    @Test
    void linesAndShapesStandOutFromWhatTheyAreDrawnOn() {
        for (Ink lane : List.of(Ink.PAPER, Ink.LANE, Ink.ODD_LANE)) {
            for (Ink line : List.of(Ink.LINE, Ink.BREAK, Ink.CUSTOMER_RIM, Ink.FRONT_RIM, Ink.RIM)) {
                assertContrast(line, lane, GRAPHICS);
            }
        }
        for (Ink card : List.of(Ink.CUSTOMER, Ink.FRONT, Ink.BEHIND)) {
            for (Ink sign : List.of(Ink.MOMENT, Ink.BREAK, Ink.RULE, Ink.BADGE)) {
                assertContrast(sign, card, GRAPHICS);
            }
        }
        for (Ink level : List.of(Ink.LEVEL, Ink.LOW)) {
            assertContrast(Ink.AIM, level, GRAPHICS);
            assertContrast(Ink.FELT, level, GRAPHICS);
        }
    }

    private static void assertContrast(Ink one, Ink other, double least) {
        for (Function<Ink, String> shade : List.<Function<Ink, String>>of(Ink::light, Ink::dark)) {
            assertThat(contrast(shade.apply(one), shade.apply(other)))
                    .as("%s %s on %s %s", one, shade.apply(one), other, shade.apply(other))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
