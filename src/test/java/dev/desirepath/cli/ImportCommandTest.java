package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.notation.CsvTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportCommandTest {

    private static final String DIAGRAM =
            "journey\n  title Order\n  section Buy\n    Pay: 2: Customer, Shop\n    Ask: 1: Customer, Shop\n";
    private static final String MODEL = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>
            <collaboration id='c'><participant id='b' name='Customer'/><participant id='d' name='Shop' processRef='p'/>
            <messageFlow id='m' name='Order' sourceRef='b' targetRef='s'/><messageFlow id='n' sourceRef='tell' targetRef='b'/></collaboration>
            <process id='p'><startEvent id='s' name='Order'><messageEventDefinition/></startEvent><task id='look' name='Look'/>
            <sendTask id='tell' name='Tell'/><textAnnotation id='t'><text>Call if late</text></textAnnotation>
            <sequenceFlow id='f' sourceRef='s' targetRef='look'/><sequenceFlow id='g' sourceRef='look' targetRef='tell'/></process>
            </definitions>
            """;

    @TempDir
    private Path folder;

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void putAll() throws IOException {
        put("a.csv", CsvTemplate.text());
        put("a.mmd", DIAGRAM);
        put("a.bpmn", MODEL);
    }

    private static String withoutPlaces(String json) {
        return json.replaceAll("\"(file|sha256)\" : \"[^\"]*\"", "")
                .replaceAll("\"(line|column)\" : \\d+", "")
                .replaceAll("a\\.(csv|mmd|bpmn|journey\\.yaml)(:\\d+)*", "FILE")
                .replaceAll("\\(lines? [0-9, and]+\\)", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.mmd", "a.bpmn"})
    void adviceOnAFileIsAdviceOnWhatIsImportedFromIt(String file) throws IOException {
        putAll();
        Terminal imported = Terminal.run(folder, "import", file, "-o", "a.journey.yaml");
        assertThat(imported.status()).as(imported.err()).isZero();
        assertThat(Terminal.run(folder, "check", "a.journey.yaml").out()).contains("0 mistakes");
        Terminal direct = Terminal.run(folder, "advise", "-f", "json", file);
        Terminal later = Terminal.run(folder, "advise", "-f", "json", "a.journey.yaml");
        assertThat(direct.status()).isZero();
        assertThat(withoutPlaces(direct.out())).isEqualTo(withoutPlaces(later.out()));
        assertThat(direct.out()).contains("\"file\" : \"" + file + "\"");
    }

    @Test
    void saysWhatWasTakenAndWhatWasNotCarriedOver() throws IOException {
        putAll();
        Terminal imported = Terminal.run(folder, "import", "a.bpmn");
        assertThat(imported.err())
                .contains("desirepath: a.bpmn: The pool or lane 'Customer' is taken as the customer")
                .contains("  text annotations: 'Call if late' at 5:34\n");
        assertThat(imported.out()).contains("# - text annotations: 'Call if late' at 5:34\n");
        assertThat(Terminal.run(folder, "advise", "a.bpmn").err())
                .contains("1 thing not carried over, or not as drawn; 'desirepath import' lists them");
        assertThat(Terminal.run(folder, "advise", "-q", "a.bpmn").err()).isEmpty();
    }

    @Test
    void neverWritesOverWhatItReadsAndAsksBeforeOtherFiles() throws IOException {
        putAll();
        put("b.journey.yaml", "journey: B\n");
        assertThat(Terminal.run(folder, "import", "a.csv", "-o", "a.csv", "--force")
                        .status())
                .isEqualTo(2);
        Terminal exists = Terminal.run(folder, "import", "a.csv", "-o", "b.journey.yaml");
        assertThat(exists.status()).isEqualTo(2);
        assertThat(exists.err()).contains("'b.journey.yaml' exists; --force overwrites it");
        assertThat(Terminal.run(folder, "import", "a.csv", "-o", "b.journey.yaml", "--force")
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("b.journey.yaml"))).contains("journey: Report a water leak");
    }

    @Test
    void readsStandardInputInTheNotationThatIsSaid() {
        Terminal imported = Terminal.runWith(DIAGRAM, folder, "import", "--from", "mermaid", "-");
        assertThat(imported.out()).contains("journey: Order");
        Terminal unsaid = Terminal.runWith(DIAGRAM, folder, "import", "-");
        assertThat(unsaid.status()).isEqualTo(2);
        assertThat(unsaid.err()).contains("--from csv, bpmn or mermaid");
        assertThat(Terminal.runWith(DIAGRAM, folder, "advise", "--from", "mermaid", "-")
                        .out())
                .contains("Order (-)");
    }

    @Test
    void refusesWhatCannotBeReadWithEveryProblem() throws IOException {
        put("a.mmd", "journey\nRing: 3: Dad, Mum\n");
        Terminal imported = Terminal.run(folder, "import", "a.mmd");
        assertThat(imported.status()).isEqualTo(3);
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err()).contains("a.mmd:2:10: which of the actors is the customer is not said");
        assertThat(Terminal.run(folder, "import", "a.mmd", "--customer", "Mum").status())
                .isZero();
        assertThat(Terminal.run(folder, "advise", "a.mmd", "--customer", "Mum").status())
                .isZero();
        assertThat(Terminal.run(folder, "check", "a.mmd").out()).contains("a.mmd:2:10");
    }

    @Test
    void aFolderWithoutJourneysNamesWhatItContains() throws IOException {
        putAll();
        Terminal advice = Terminal.run(folder, "advise", ".");
        assertThat(advice.status()).isEqualTo(2);
        assertThat(advice.err())
                .contains(
                        "It does contain a.bpmn, a.csv, a.mmd: name such a file itself, or write a journey from it with"
                                + " 'desirepath import'");
        assertThat(Terminal.run(folder, "check", "*.csv").out()).contains("in 1 file");
        assertThat(Terminal.run(folder, "facts", "a.mmd").out()).contains("a.mmd:4");
    }

    @Test
    void changesAreCarriedOutOnTheImportedJourney() throws IOException {
        putAll();
        Terminal applied = Terminal.run(folder, "advise", "a.csv", "--apply", "1");
        assertThat(applied.status()).as(applied.err()).isZero();
        assertThat(applied.out()).startsWith("# Imported from a.csv (CSV).").contains("journey: Report a water leak");
    }
}
