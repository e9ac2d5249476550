package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watches real files; each test waits for what has to be said, so that a slow machine only makes it slower. */
@Timeout(120)
final class WatchTest {

    private static final String WAITING = "waiting for changes";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger status = new AtomicInteger(-1);
    private @Nullable Thread running;

    @BeforeEach
    void beginsARule() throws IOException {
        Terminal.run(folder, "rules", "new", "house/no-fax", "--dir", "ours");
        write("leak.journey.yaml", """
                journey: Report a water leak
                actors: {contact centre: employee}
                steps:
                - step: Tenant reports the leak
                  by: customer
                  with: contact centre
                  channel: fax
                """);
    }

    @AfterEach
    void ends() throws InterruptedException {
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    private void start(Map<String, String> environment, String... args) {
        Console console =
                new Console(folder.toAbsolutePath(), new ByteArrayInputStream(new byte[0]), out, err, environment);
        Thread thread = new Thread(() -> status.set(Main.run(console, Clock.systemUTC(), args)));
        running = thread;
        thread.start();
    }

    /** Waits until the command has nothing to do for the so-manieth time; {@return what it printed until then} */
    private String waiting(int times) throws InterruptedException {
        Thread thread = running;
        while (err.toString(StandardCharsets.UTF_8).split(WAITING, -1).length <= times) {
            assertThat(thread != null && thread.isAlive()).as(said()).isTrue();
            Thread.sleep(20);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void advisesAgainAfterAJourneyARuleAndAConfigurationChanged() throws Exception {
        start(Map.of(), "advise", "leak.journey.yaml", "--rules", "ours", "--watch");
        assertThat(waiting(1)).contains("The customer needs a fax");

        out.reset();
        edit("leak.journey.yaml", "channel: fax", "channel: telex");
        assertThat(waiting(2)).doesNotContain("needs a fax");
        assertThat(said()).contains("changed: leak.journey.yaml\n");

        out.reset();
        edit("ours/house/no-fax.drl", "channel == \"fax\"", "channel == \"telex\"");
        assertThat(waiting(3)).contains("The customer needs a fax");
        assertThat(said()).contains("changed: ours/house/no-fax.drl\n");

        out.reset();
        write("desirepath.yaml", "off: [no-fax]\n");
        assertThat(waiting(4)).doesNotContain("needs a fax");
        assertThat(said()).contains("changed: desirepath.yaml\n").doesNotContain("\u001b");
    }

    @Test
    void whatIsBrokenIsSaidAndNeverEndsTheWatch() throws Exception {
        start(Map.of(), "advise", ".", "--rules", "ours", "--watch");
        waiting(1);

        edit("ours/house/no-fax.drl", "Touchpoint(", "Tuchpoint(");
        waiting(2);
        assertThat(said()).contains("ours/house/no-fax.drl:14:", "Did you mean 'Touchpoint'?");

        edit("ours/house/no-fax.drl", "Tuchpoint(", "Touchpoint(");
        edit("leak.journey.yaml", "channel:", "chanel:");
        waiting(3);
        assertThat(said()).contains("leak.journey.yaml:7:3: step", "unknown key 'chanel'");

        Files.delete(folder.resolve("leak.journey.yaml"));
        waiting(4);
        assertThat(said()).contains("the folder '.' contains no journeys");

        out.reset();
        write("new.journey.yaml", "journey: Move\nsteps:\n- step: Tenant moves\n  by: customer\n  channel: fax\n");
        assertThat(waiting(5)).contains("The customer needs a fax at 'Tenant moves'");
    }

    @Test
    void testsRulesAgainAfterTheirPageChanged() throws Exception {
        start(Map.of("DESIREPATH_TERMINAL", "1"), "rules", "test", "ours", "--watch");
        assertThat(waiting(1)).contains("all as their pages say");

        out.reset();
        edit("ours/house/no-fax.md", "channel: website", "channel: fax");
        assertThat(waiting(2)).contains("it ought to stay quiet and fires");
        assertThat(said())
                .contains("\u001b[2J", "changed: ours/house/no-fax.md\n")
                .containsOnlyOnce("compiling the rules");

        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        assertThat(status).hasValue(1);
    }

    @Test
    void aCommandLineThatIsWrongEndsAtOnce() {
        Terminal seen = Terminal.run(folder, "advise", "nowhere.journey.yaml", "--watch");
        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("there is no file or folder 'nowhere.journey.yaml'");

        assertThat(Terminal.run(folder, "advise", "-", "--watch").err()).contains("--watch looks at files");
    }

    @Test
    void looksAtFilesItselfWhereTheSystemDoesNotSayThatTheyChanged() throws Exception {
        Path file = folder.resolve("leak.journey.yaml");
        AtomicInteger rounds = new AtomicInteger();
        Console console = new Console(folder, new ByteArrayInputStream(new byte[0]), out, err);
        Watching watching = new Watching(
                console,
                Clock.systemUTC(),
                () -> new Watched(List.of(Watched.Root.file(file)), List.of()),
                folders -> Waking.polling());
        Thread thread = new Thread(() -> {
            try {
                status.set(watching.repeat(rounds::incrementAndGet, () -> {}));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        running = thread;
        thread.start();
        waiting(1);

        edit("leak.journey.yaml", "fax", "phone");
        waiting(2);

        assertThat(rounds).hasValue(2);
        assertThat(said()).contains("changed: leak.journey.yaml\n");
    }

    @Test
    void whatTheCommandWritesItselfIsNoChange() throws Exception {
        start(Map.of(), "advise", "*.yaml", "-f", "json=advice.yaml", "--watch");
        waiting(1);
        Thread.sleep(600);
        assertThat(said().split(WAITING, -1)).hasSize(2);
    }
}
