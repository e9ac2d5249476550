package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.rules.DrlWriter;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RuleCompilerTest {

    private static final Pack PACK = StandardPack.read();

    @ParameterizedTest
    @EnumSource(Verb.class)
    void makesTheSameClassesEachTime(Verb verb) {
        String drl = DrlWriter.write(PACK.rules(verb), KnowledgeBases.packageName(verb));

        CompiledRules once = RuleCompiler.compile(drl);
        CompiledRules again = RuleCompiler.compile(drl);

        assertThat(again.model()).isEqualTo(once.model());
        assertThat(again.classes().keySet()).isEqualTo(once.classes().keySet());
        once.classes()
                .forEach((name, bytes) ->
                        assertThat(again.classes().get(name)).as(name).isEqualTo(bytes));
    }
}
