package dev.desirepath.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileModelTest {

    private static final String OPEN = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>";
    private static final String SMALL = "<process id='p'><task id='a' name='Prüfen'/></process></definitions>";

    private static Reads read(String text) {
        return Reads.of("m.bpmn", "none", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesDocumentTypesBeforeTheyMeanAnything() {
        assertThat(read("<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<x>&a;</x>")
                        .said())
                .containsExactly(
                        "2:1 the file declares a document type, which is refused because it can pull in other files");
        assertThat(read("<!-- a --><!DOCTYPE lolz [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>]><lolz>&m;</lolz>")
                        .said())
                .hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("1:11 the file declares a document type"));
    }

    @Test
    void saysWhereAFileIsNotWellFormed() {
        assertThat(read(OPEN + "\n<process>\n</definitions>").said())
                .hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("3:").contains("the file is not well-formed XML"));
        assertThat(read("").said()).containsExactly("1:1 the file is empty");
        assertThat(read("no xml").said()).hasSize(1);
        assertThat(read(OPEN + "<process>&nope;</process></definitions>").said())
                .hasSize(1);
    }

    @Test
    void refusesElementsNestedTooDeep() {
        assertThat(read(OPEN + "<subProcess>".repeat(100_000)).said())
                .hasSize(1)
                .allSatisfy(said -> assertThat(said).endsWith("elements are nested more than 200 deep"));
    }

    @Test
    void refusesMoreTasksThanAJourneyHas() {
        assertThat(read(OPEN + "<process id='p'>" + "<task/>".repeat(5001) + "</process></definitions>")
                        .said())
                .containsExactly(
                        "1:1 the model has 5001 tasks, events, gateways, messages and lanes; at most 5000 are read");
    }

    @Test
    void endsSoonOnAModelOfOneLongLine() {
        StringBuilder model = new StringBuilder(OPEN + "<process id='p'>");
        for (int task = 0; task < 2400; task++) {
            model.append("<task id='t%d' name='Task %d é'/><sequenceFlow id='f%d' sourceRef='t%d' targetRef='t%d'/>"
                    .formatted(task, task, task, task, task + 1));
        }
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> assertThat(
                        read(model + "<task id='t2400' name='End'/></process></definitions>")
                                .journey()
                                .steps())
                .hasSize(2401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16", "UTF-16LE", "windows-1252"})
    void readsTheEncodingThatTheFileDeclares(String charset) {
        String text = "<?xml version='1.0' encoding='%s'?>".formatted(charset) + OPEN + SMALL;
        assertThat(Reads.of("m.bpmn", "none", text.getBytes(Charset.forName(charset)))
                        .journey()
                        .steps()
                        .get(0)
                        .name()
                        .value())
                .isEqualTo("Prüfen");
    }

    @Test
    void saysWhereBytesAreNotWhatTheFileDeclares() {
        byte[] latin = ("<?xml version='1.0'?>\n" + OPEN + SMALL).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reads.of("m.bpmn", "none", latin).said())
                .hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("2:").endsWith("bytes stand here that are not UTF-8"));
        assertThat(read("<?xml version='1.0' encoding='klingon'?>" + OPEN + SMALL)
                        .said())
                .containsExactly("1:1 the file says that it is written in 'klingon', which is no known encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>|a decision model in DMN",
                "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'/>|a case model in CMMN",
                "<Package xmlns='http://www.wfmc.org/2008/XPDL2.1'/>|a process in XPDL",
                "<mxfile/>|a drawing of draw.io",
                "<project/>|XML of another sort"
            })
    void saysWhatAnotherFileIs(String given) {
        List<String> parts = List.of(given.split("\\|", -1));
        assertThat(read(parts.get(0)).said()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith("1:1 the file is " + parts.get(1) + ", not a BPMN 2.0 model"));
    }

    @Test
    void leavesOutWhatNobodySees() {
        Reads reads = read(
                OPEN + "<process id='p'><task id='a' name='One&#10;two\u200b\u202ethree'/></process></definitions>");
        assertThat(reads.journey().steps().get(0).name().value()).isEqualTo("One twothree");
        assertThat(reads.imported().problems()).isEmpty();
    }

    @Test
    void prefixesDoNotMatter() {
        String text = (OPEN + SMALL)
                .replace("<definitions xmlns=", "<b:definitions xmlns:b=")
                .replace("<process", "<b:process")
                .replace("<task", "<b:task")
                .replace("</process></definitions>", "</b:process></b:definitions>");
        assertThat(read(text).journey().steps()).hasSize(1);
    }
}
