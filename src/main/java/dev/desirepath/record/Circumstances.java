package dev.desirepath.record;

import dev.desirepath.advice.Run;
import dev.desirepath.reading.ConfigFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all journeys of a recorded run.
 *
 * @param run with the rules that judge
 * @param drools the version of the engine
 * @param config the bytes of the configuration; null when there is none
 * @param said the same, read
 * @param baseline the bytes of the findings that are known; null when there are none
 * @param packs the files of the packs, in their order
 * @param advice what the advice begins with, in JSON
 */
public record Circumstances(
        Run run,
        String drools,
        Options options,
        @Nullable Named config,
        ConfigFile said,
        @Nullable Named baseline,
        List<PackFiles> packs,
        String advice) {

    /** The version of the form of records. */
    static final long FORMAT = 1;

    public Circumstances {
        packs = List.copyOf(packs);
    }

    /** {@return the lines that a record of the run begins with} */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("run", runs()));
        Json.Keys configuration = new Json.Keys().with("settings", new Settings(this).json());
        if (config != null) {
            configuration.with("file", config.json());
        }
        if (baseline != null) {
            configuration.with("baseline", baseline.json());
        }
        lines.add(Line.of("configuration", configuration));
        packs.forEach(pack -> lines.add(Line.of("pack", pack(pack))));
        lines.add(Line.of("advice", new Json.Keys().with("advice", JsonInput.read(advice))));
        return lines;
    }

    private Json.Keys runs() {
        return new Json.Keys()
                .with("record", FORMAT)
                .with("program", "desirepath")
                .with("version", run.version())
                .with("drools", drools)
                .with("asOf", run.asOf().toString())
                .with("options", options.json());
    }

    private static Json.Keys pack(PackFiles pack) {
        return new Json.Keys().with("root", pack.root()).with("files", Json.Items.of(pack.files(), Named::json));
    }
}
