package dev.desirepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Refers;
import org.junit.jupiter.api.Test;

class FactTypesTest {

    @Test
    void readsFieldsOffTheFactRecords() {
        FactType touchpoint = FactTypes.STANDARD.named("Touchpoint").orElseThrow();
        FactField because = touchpoint.field("because").orElseThrow();
        assertThat(because.kind()).isEqualTo(FieldKind.CHOICE);
        assertThat(because.partial()).isTrue();
        assertThat(because.key()).isEqualTo("because");
        assertThat(because.ask()).isEqualTo("why does the customer make contact?");
        assertThat(touchpoint.field("causedBy").orElseThrow().refers()).isEqualTo(Refers.Kind.STEP);
        assertThat(touchpoint.field("step").orElseThrow().partial()).isFalse();
        assertThat(touchpoint.field("place")).isEmpty();
    }

    @Test
    void writesTheVocabularyOfRuleFiles() {
        assertThat(FactTypes.STANDARD.vocabularyDrl())
                .startsWith("""
                package rules;

                import dev.desirepath.facts.Actor;
                import dev.desirepath.facts.Ask;
                """)
                .contains("import dev.desirepath.journey.Feeling.Cluster;\n")
                .endsWith("""

                global dev.desirepath.engine.Advice advice;
                """);
    }
}
