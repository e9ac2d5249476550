package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a house gets from declaring its own keys. */
final class OwnKeyTest {

    private final DecidingHouse house;

    OwnKeyTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
    }

    @Test
    void aDeclaredKeyThatNobodyStatesIsAQuestionOfTheRuleThatNeedsIt() throws IOException {
        Map<String, String> files = House.files(
                "no-fax",
                "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"fax\", value == \"yes\" )");
        house.pack("house", files);
        house.config("rules: [house]\nown keys: {fax: {is: yes or no, on: step, asks: 'does it come by fax?'}}\n");

        JsonNode asked = house.advise().path("questions");

        assertThat(asked.toString()).contains("\"key\":\"also.fax\",\"question\":\"does it come by fax?\"");
        house.journey("", "    also: {fax: yes}\n");
        assertThat(DecidingHouse.rules(house.advise())).contains("no-fax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {prodct: flat} | the own key 'prodct' is not declared | Did you mean 'product'?
                    {product: castle} | the own key 'product' is 'castle', which is not one of its values | flat, house
                    {product: flat, fax: yes} | the own key 'fax' stands on journey | It is declared for: step
                    """)
    void aMistakeInADeclaredKeyIsSaid(String also, String says, String help) throws IOException {
        house.config("""
                own keys:
                  product: {is: [flat, house], on: journey, asks: 'which?'}
                  fax: {is: yes or no, on: step, asks: 'fax?'}
                """);
        house.write("own.journey.yaml", "journey: x\nalso: %s\nsteps: [{step: a, by: customer}]\n".formatted(also));

        Terminal advised = house.run("advise", "own.journey.yaml");
        Terminal checked = house.run("check", "own.journey.yaml");

        assertThat(advised.status()).isEqualTo(3);
        assertThat(advised.err()).contains("own.journey.yaml:2:", says, help);
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).contains(says);
    }

    @Test
    void aLengthOfTimeUnderADeclaredKeyIsComparedWithALimit() throws IOException {
        Map<String, String> files = House.files(
                "slow",
                "Limit( name == \"slow.most\", $most : minutes )\n        $fact : Step( $step : step )\n        Attribute( of == $step, key == \"answer within\", minutes > $most )");
        house.pack("house", files);
        house.write("house/pack.yaml", """
                name: house
                version: 1.0.0
                limits: {slow.most: {is: 2 days, because: promised, source: board}}
                own keys: {answer within: {is: duration, on: step, asks: 'within what time?'}}
                """);

        house.journey("", "    also: {answer within: 49 h}\n");
        assertThat(DecidingHouse.rules(house.advise("--rules", "house"))).contains("slow");
        house.journey("", "    also: {answer within: 48 h}\n");
        assertThat(DecidingHouse.rules(house.advise("--rules", "house"))).doesNotContain("slow");
    }

    @Test
    void sentencesSayALengthOfTimeAsPeopleDo() throws IOException {
        Map<String, String> files = House.files(
                "slow",
                "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"answer within\", $most : minutes )");
        house.pack("house", files);
        house.write(
                "house/waits/slow.drl",
                Objects.requireNonNull(files.get("waits/slow.drl"))
                        .replace("needed at '{$step}'", "answered within {$most} at '{$step}'"));
        house.write(
                "house/pack.yaml",
                "name: house\nversion: 1.0.0\nown keys: {answer within: {is: duration, on: step, asks: 'within what time?'}}\n");

        house.journey("", "    also: {answer within: 49 h}\n");

        assertThat(house.advise("--rules", "house").toString())
                .contains("answered within 2 days 1 h at 'Tenant phones");
    }

    @Test
    void aKeyIsDeclaredForPagesToo() throws IOException {
        Map<String, String> files = House.files(
                "slow", "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"tries\", number > 2 )");
        house.pack("house", files);
        house.write("house/pack.yaml", """
                name: house
                version: 1.0.0
                own keys: {tries: {is: whole number, on: step, asks: 'how many tries?'}}
                """);
        house.write("house/waits/slow.md", """
                # A house rule

                **Family** waits

                ## What we look for

                Tries.

                ## Why it matters

                Whoever is not asked has time for something else.

                ## Fires on

                ```yaml
                journey: J
                steps: [{step: Call, by: customer, also: {tries: 3}}]
                ```

                > The customer is needed at 'Call'

                ## Stays quiet on

                ```yaml
                journey: J
                steps: [{step: Call, by: customer, also: {tries: 2}}]
                ```

                ## What to do

                Ask.

                ## Limits

                None.
                """);

        assertThat(house.run("rules", "test", "house").status()).isZero();
        assertThat(house.run("rules", "coverage", "house").out()).contains("met failing -       number > 2");
        house.write(
                "house/waits/slow.md",
                Files.readString(house.file("house/waits/slow.md")).replace("tries: 2", "tires: 2"));
        assertThat(house.run("rules", "test", "house").out()).contains("the own key 'tires' is not declared");
    }

    @Test
    void aRuleOrAScopeThatMissesADeclaredKeyIsToldSo() throws IOException {
        Map<String, String> files = House.files(
                "slow",
                "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"Fax\", value == \"yes\" )\n"
                        + "        exists Attribute( key == \"product\", value == \"castle\" )");
        house.pack("house", files);
        String keys = """
                rules: [house]
                own keys:
                  fax: {is: yes or no, on: step, asks: 'fax?'}
                  product: {is: [flat], on: journey, asks: 'which?'}
                """;
        house.config(keys);
        assertThat(house.run("rules", "check").out())
                .contains("the own key 'Fax' is not declared", "Did you mean 'fax'?", "'product' is never 'castle'");

        house.config(keys + "scopes:\n- for: {produkt: flat}\n- for: {product: castle}\n");
        assertThat(house.run("advise", "leak.journey.yaml").err())
                .contains("a scope is for the own key 'produkt', which is not declared")
                .contains("a scope is for 'product: castle', which is not one of its values");
    }

    @Test
    void anOwnKeyOfTwoPacksNamesBothPlaces() throws IOException {
        for (String pack : List.of("one", "two")) {
            house.pack(pack, House.files("rule-" + pack, "$fact : Step( $step : step )"));
            house.write(
                    pack + "/pack.yaml",
                    "name: %s\nversion: 1.0.0\nown keys: {fax: {is: text, on: step, asks: 'x?'}}\n".formatted(pack));
        }

        Terminal ran = house.run("advise", "leak.journey.yaml", "--rules", "one", "--rules", "two");

        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .contains("two/pack.yaml:3:12", "the own key 'fax' is also one of another pack", "one/pack.yaml:3:12");
    }
}
