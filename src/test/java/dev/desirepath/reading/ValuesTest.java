package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Span;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "8 min, 8, false",
        "52 h, 3120, false",
        "1.5 hours, 90, false",
        "2 days, 2880, false",
        "3 weeks, 30240, false",
        "2 working days, 2880, true",
        "1 Working Day, 1440, true",
        "PT48H, 2880, false",
        "P2D, 2880, false",
        "P1DT30M, 1470, false",
        "P1W, 10080, false",
        "1 h 30 min, 90, false",
        "30s, 0.50001, false",
        "0 min, 0, false",
        "none, 0, false",
        "1 day and 2 hours, 1560, false"
    })
    void readsLengthsOfTime(String written, BigDecimal minutes, boolean working) throws Mistake {
        assertThat(Durations.span(written)).isEqualTo(new Span(minutes, working));
    }

    @ParameterizedTest
    @CsvSource({"4%, 0.04", "4 %, 0.04", "0.04, 0.04", "4.50%, 0.045", "1, 1", "100%, 1", "0%, 0"})
    void readsSharesExactly(String written, BigDecimal fraction) throws Mistake {
        assertThat(Numbers.share(written).fraction()).isEqualTo(fraction);
    }

    @ParameterizedTest
    @CsvSource({"1200 per month, 1200", "3/day, 3", "2.5 per Week, 2.5", "7 a year, 7"})
    void readsVolumes(String written, BigDecimal count) throws Mistake {
        assertThat(Numbers.volume(written).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "cared-for, CARED_FOR", "Cared For, CARED_FOR", "angry, IRRITATED", "reassured, SAFE", "anxious, STRESSED",
        "confused, FRUSTRATED", "ignored, NEGLECTED", "satisfied, PLEASED", "delighted, HAPPY", "trust, TRUSTING"
    })
    void knowsTheTwentyEmotionsAndWordsForThem(String word, Feeling feeling) {
        assertThat(Feelings.felt(word).feeling()).isEqualTo(feeling);
    }

    @Test
    void keepsAnEmotionThatIsNoneOfTheTwenty() {
        assertThat(Feelings.felt("wistful").word()).isEqualTo("wistful");
        assertThat(Feelings.felt("wistful").feeling()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Ärger & Straße, arger-strasse", "Łódź, lodz", "  The tenant's call!, the-tenants-call", "日本, ''"})
    void makesSlugsOfNames(String name, String slug) {
        assertThat(Ids.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"caused by", "caused_by", "causedBy", "Caused-By"})
    void readsOneKeyInEverySpelling(String key) {
        assertThat(Fields.normal(key)).isEqualTo("caused by");
    }
}
