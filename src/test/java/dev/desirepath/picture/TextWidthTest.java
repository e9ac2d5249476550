package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void breaksBetweenWords() {
        assertThat(TextWidth.wrap("Adjuster phones to fix a day", Type.NAME, 114))
                .containsExactly("Adjuster phones", "to fix a day");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLineAndLosesNoLetter() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän";

        List<String> lines = TextWidth.wrap(word, Type.NAME, 100);

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> TextWidth.of(line, Type.NAME) <= 100);
        assertThat(String.join("", lines)).isEqualTo(word);
    }

    @Test
    void givesLettersOfOtherScriptsMoreRoom() {
        assertThat(TextWidth.of("顧客", Type.NAME)).isGreaterThan(TextWidth.of("ab", Type.NAME));
    }
}
