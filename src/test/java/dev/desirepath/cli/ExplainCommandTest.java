package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see who ask why. */
final class ExplainCommandTest {

    private static final String LEAK = """
            journey: Report a water leak
            actors: {contact centre: employee}
            steps:
            - step: Tenant phones about the leak
              by: customer
              with: contact centre
            - step: Tenant phones to ask when somebody comes
              id: second-call
              by: customer
              with: contact centre
              because: status
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("leak.journey.yaml"), LEAK);
        Files.writeString(folder.resolve("broken.journey.yaml"), "journey: [\n");
    }

    private Terminal explain(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Terminal.run(folder, all);
    }

    @Test
    void listsWhatCanBeExplainedAndHowToGoOn() {
        Terminal list = explain("leak.journey.yaml");
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains(" 1. [tell-before-they-ask-", "desirepath explain leak.journey.yaml 1");
    }

    @Test
    void saysWhyWithTheLinesOfTheFile() {
        Terminal why = explain("leak.journey.yaml", "tell");
        assertThat(why.err()).isEmpty();
        assertThat(why.out())
                .contains("leak.journey.yaml:11:12  because: status")
                .contains("leak.journey.yaml:9:7  by: customer")
                .contains("Objections 13 looked at");
        assertThat(explain("leak.journey.yaml", "1", "--depth", "3").out())
                .contains("sha256 ", "because == Reason.STATUS", "Derived so:", "It comes before");
        assertThat(explain("leak.journey.yaml", "1", "-f", "json").out())
                .contains("\"holds\" : \"yes\"", "\"justifications\"", "\"sha256\"");
    }

    @Test
    void saysWhyARuleFoundNothingThere() {
        Terminal fails = explain("leak.journey.yaml", "--why-not", "unexplained-decision");
        assertThat(fails.out()).contains("It does not fire: the rule looks at facts Decision");
        Terminal open = explain("leak.journey.yaml", "--why-not", "forced-channel-switch", "--at", "second-call");
        assertThat(open.out()).contains("not stated", "channel");
        Terminal fires = explain("leak.journey.yaml", "--why-not", "progress-chasing", "--at", "second-call");
        assertThat(fires.out()).contains("It fires at", "Recommendation number 1 [tell-before-they-ask-");
        Terminal named = explain(
                "leak.journey.yaml",
                "--why-not",
                "progress-chasing",
                "--at",
                "Tenant phones to ask when somebody comes");
        assertThat(named.out()).isEqualTo(fires.out());
        Terminal off = explain("leak.journey.yaml", "--why-not", "progress-chasing", "--skip-rule", "progress-chasing");
        assertThat(off.out()).contains("It is switched off.", "so nothing came of it");
    }

    @Test
    void refusesWhatIsNotThereAndSuggests() {
        assertThat(explain("leak.journey.yaml", "99").err()).contains("there is no recommendation '99'", "1 [tell-");
        assertThat(explain("leak.journey.yaml", "99").status()).isEqualTo(2);
        assertThat(explain("leak.journey.yaml", "").status()).isEqualTo(2);
        assertThat(explain("leak.journey.yaml", "--why-not", "progres-chasing").err())
                .contains("Did you mean 'progress-chasing'?");
        assertThat(explain("leak.journey.yaml", "--why-not", "dark-period", "--at", "secnd-call")
                        .err())
                .contains("Did you mean 'second-call'?");
        assertThat(explain("leak.journey.yaml", "--why-not", "no-customer-outcome", "--at", "second-call")
                        .err())
                .contains("about the whole journey");
        assertThat(explain("leak.journey.yaml", "1", "--at", "second-call").status())
                .isEqualTo(2);
        assertThat(explain("leak.journey.yaml", "1", "--depth", "9").status()).isEqualTo(2);
        assertThat(explain("nowhere.journey.yaml").status()).isEqualTo(2);
        Terminal broken = explain("broken.journey.yaml");
        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).startsWith("broken.journey.yaml:");
    }

    @Test
    void saysThatNothingIsThereToExplain() throws IOException {
        Files.writeString(folder.resolve("fine.journey.yaml"), """
                journey: Fine
                outcome: {is: It is done, measure: days}
                signature: [safe]
                steps:
                - step: Customer does it
                  by: customer
                  because: value
                  emotion: {goal: safe}
                """);
        Terminal list = explain("fine.journey.yaml");
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains("There is no recommendation on this journey");
        assertThat(explain("fine.journey.yaml", "1").err()).contains("there is none");
    }
}
