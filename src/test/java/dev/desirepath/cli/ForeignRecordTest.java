package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no record of this program, or holds what it would not have written, is refused and nothing of it runs. */
final class ForeignRecordTest {

    @TempDir
    private Path folder;

    private @Nullable SampleRecord sample;

    @BeforeEach
    void recordsASample() {
        sample = SampleRecord.in(folder);
    }

    private SampleRecord sample() {
        return Objects.requireNonNull(sample);
    }

    @Test
    void rulesOfARecordGoThroughTheGateAndNothingOfThemRuns() throws IOException {
        HousePackTest.tripped = false;
        Forger.of(sample().path())
                .change("pack", pack -> {
                    for (JsonNode file : pack.at("/files")) {
                        String text = file.get("text").asText();
                        ((ObjectNode) file)
                                .put(
                                        "text",
                                        text.replace(
                                                "  when\n",
                                                "  when\n    eval( dev.desirepath.cli.HousePackTest.trip() )\n"));
                    }
                })
                .write(sample().path());

        Terminal seen = sample().verify();

        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.err()).contains("nothing was run");
        assertThat(seen.out()).isEmpty();
        assertThat(HousePackTest.tripped).isFalse();
    }

    @Test
    void aRecordOfANewerFormIsNotJudged() throws IOException {
        Forger.of(sample().path())
                .change("run", line -> line.put("record", 2).put("more", "of it"))
                .write(sample().path());

        Terminal seen = sample().verify();

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("of form 2").contains("verify it with a newer one");
    }

    @Test
    void aRecordOfAnotherVersionSaysSoAndIsCheckedAllTheSame() throws IOException {
        Forger.of(sample().path())
                .change("run", line -> line.put("version", "0.0.9").put("drools", "9.44.0"))
                .change("advice", line -> Forgery.at(line, "/advice/tool").put("version", "0.0.9"))
                .write(sample().path());
        Terminal same = sample().verify();
        assertThat(same.status()).as(same.out()).isZero();
        assertThat(same.out()).contains("written by desirepath 0.0.9 with Drools 9.44.0", "a replay may differ");

        Forger.of(sample().path())
                .change("journey", line -> Forgery.at(line, "/proof/firings/0/names")
                        .put("$step", "elsewhere"))
                .write(sample().path());
        Terminal other = sample().verify();
        assertThat(other.status()).isEqualTo(5);
        assertThat(other.out()).contains("a replay may differ", "Checker  differs");
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() throws IOException {
        for (String other : List.of(
                "",
                "journey: A\nsteps: [B]\n",
                "{}\n",
                "[1,2]\n",
                "{\"line\":\"end\"}\n",
                "{\"line\":\"run\",\"record\":1}\n",
                "[".repeat(100_000) + "\n",
                "{\"a\":" + "9".repeat(1000) + "}\n",
                "{\"a\":1,\"a\":2}\n",
                "{\"a\":1e9}\n",
                "\u0000\u001b[31m\n",
                "{\"line\":\"run\"}\n".repeat(1000))) {
            Files.writeString(sample().path(), other);
            Terminal seen = sample().verify();
            assertThat(seen.status()).as(other.lines().findFirst().orElse("")).isEqualTo(5);
            assertThat(seen.out()).startsWith("DIFFERENT").matches("[ -~\n]+").hasSizeLessThan(4000);
        }
        assertThat(Terminal.run(folder, "verify", "nothing.record").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "verify", ".").status()).isEqualTo(2);
    }
}
