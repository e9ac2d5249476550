package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in the bytes of a record is found by its hashes. */
final class TamperedRecordTest {

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
    void oneChangedByteAnywhereIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(sample().path());
        Random random = new Random(8);
        int changes = 200;
        for (int number = 0; number < changes; number++) {
            int part = bytes.length / changes;
            // The first and the last bytes are among them.
            int at = number == 0 ? 0 : number == changes - 1 ? bytes.length - 1 : number * part + random.nextInt(part);
            byte[] changed = bytes.clone();
            do {
                changed[at] = (byte) random.nextInt(number % 2 == 0 ? 256 : 127);
            } while (changed[at] == bytes[at]);
            Files.write(sample().path(), changed);
            Terminal seen = sample().verify();
            assertThat(seen.status())
                    .as("byte %d is now %d: %s", at, changed[at], seen.out())
                    .isEqualTo(5);
            assertThat(seen.out())
                    .startsWith("DIFFERENT run.record\n")
                    .contains("line ")
                    .matches("[ -~\n]+");
            assertThat(seen.err()).isEmpty();
        }
    }

    @Test
    void everyByteOfTheLastLinesIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(sample().path());
        for (int at = bytes.length - 130; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
            Files.write(sample().path(), changed);
            assertThat(sample().verify().status()).as("byte %d", at).isEqualTo(5);
        }
    }

    @Test
    void whateverIsCutOffOrAddedIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(sample().path());
        Random random = new Random(8);
        for (int number = 0; number < 20; number++) {
            Files.write(sample().path(), Arrays.copyOf(bytes, number < 3 ? number : random.nextInt(bytes.length)));
            assertThat(sample().verify().status()).isEqualTo(5);
        }
        String text = new String(bytes, StandardCharsets.US_ASCII);
        Files.writeString(sample().path(), text.substring(0, text.lastIndexOf("{")));
        assertThat(sample().verify().out()).contains("the record ends here, and this is not its last line");
        for (String more :
                List.of(text + "\n", text + "{}\n", text.replace("\n", "\r\n"), " " + text, "\uFEFF" + text)) {
            Files.writeString(sample().path(), more);
            assertThat(sample().verify().status()).isEqualTo(5);
        }
    }
}
