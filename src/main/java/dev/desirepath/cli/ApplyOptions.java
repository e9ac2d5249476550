package dev.desirepath.cli;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.redesign.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which recommendations are carried out. */
final class ApplyOptions {

    @Option(
            names = "--apply",
            paramLabel = "RANKS",
            split = ",",
            description =
                    "Write the journey as it is to be: ranks or ids of recommendations, such as 1,3 or 1-3, or all. One"
                            + " file; -o names another for the result.")
    private @Nullable List<String> wanted;

    @Option(
            names = "--choose",
            paramLabel = "KEY=VALUE",
            description =
                    "With --apply, the value where a person has to choose one, in YAML; KEY@STEP=VALUE at one step only"
                            + " (repeatable).")
    private List<String> choices = new ArrayList<>();

    @Option(names = "--force", description = "With --apply, let -o overwrite a file that exists.")
    private boolean force;

    /** {@return whether anything is to be carried out} */
    boolean isAsked() {
        if (wanted == null && (!choices.isEmpty() || force)) {
            throw new UsageException((force ? "--force" : "--choose") + " goes with --apply only");
        }
        if (wanted != null && wanted.stream().allMatch(String::isBlank)) {
            throw new UsageException(
                    "--apply names no recommendation; it takes ranks or ids such as 1,3 or 1-3, or all");
        }
        return wanted != null;
    }

    Choices choices() {
        try {
            return Choices.of(choices);
        } catch (Choices.WrongChoice wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * Checks that the result may be written there.
     *
     * @throws UsageException when that is the journey itself, or something else that exists
     */
    void checkTarget(Path input, Path output, Path folder) {
        Path target = folder.resolve(output);
        if (!Files.exists(target)) {
            return;
        }
        try {
            if (Files.exists(input) && Files.isSameFile(input, target)) {
                throw new UsageException("'%s' is what is read; name another file for the result".formatted(output));
            }
        } catch (IOException e) {
            throw new UsageException("'%s' cannot be written".formatted(output));
        }
        if (Files.isRegularFile(target) && !force) {
            throw new UsageException("'%s' exists; --force overwrites it".formatted(output));
        }
    }

    /**
     * {@return the recommendations that are meant, in rank order}
     *
     * @throws UsageException when a rank or an id means none, or several
     */
    List<Recommendation> selected(JourneyAdvice advice) {
        Set<Recommendation> selected = new LinkedHashSet<>();
        for (String each : wanted == null ? List.<String>of() : wanted) {
            selected.addAll(Choosing.some(each.strip(), advice.recommendations()));
        }
        return advice.recommendations().stream().filter(selected::contains).toList();
    }
}
