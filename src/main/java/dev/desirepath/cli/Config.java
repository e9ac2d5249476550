package dev.desirepath.cli;

import dev.desirepath.advice.Run;
import dev.desirepath.advice.UnitCosts;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of the house as a run found it.
 *
 * @param path null when there is none
 * @param name of the file as it is shown
 * @param sha256 of its bytes
 */
record Config(@Nullable Path path, String name, String sha256, ConfigFile file) {

    static final Config NONE = new Config(null, "", "", ConfigFile.NONE);

    /** {@return the day that counts as today: that of the command line, else of the configuration, else of the clock} */
    LocalDate day(@Nullable LocalDate given, Clock clock) {
        if (given != null) {
            return given;
        }
        Stated<LocalDate> said = file.asOf();
        return said == null ? LocalDate.now(clock) : said.value();
    }

    /** {@return from which priority on a run fails: as the command line says, else the configuration} */
    AdviseCommand.Threshold threshold(AdviseCommand.@Nullable Threshold given) {
        if (given != null) {
            return given;
        }
        Stated<String> said = file.failOn();
        return said == null ? AdviseCommand.Threshold.never : AdviseCommand.Threshold.valueOf(said.value());
    }

    /** {@return the ids of the rules that the house switched off} */
    Set<String> off() {
        Set<String> off = new HashSet<>();
        file.off().forEach(id -> off.add(id.value()));
        return off;
    }

    UnitCosts unitCosts() {
        return new UnitCosts(file.unitCosts().stream()
                .map(cost -> new UnitCosts.Rate(
                        cost.name().value(),
                        cost.perHour(),
                        cost.currency(),
                        cost.written(),
                        cost.source().value()))
                .toList());
    }

    /**
     * {@return what a report says about it; null when there is none}
     *
     * @param packs with the rules that judge
     */
    Run.@Nullable Config reported(Packs packs) {
        if (path == null) {
            return null;
        }
        List<Rule> off = packs.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> off().contains(rule.id()) && !packs.rules().contains(rule))
                .toList();
        return new Run.Config(name, sha256, ids(off, false), ids(off, true));
    }

    private static List<String> ids(List<Rule> rules, boolean objections) {
        return rules.stream()
                .filter(rule -> (rule.verb() == Verb.OBJECT) == objections)
                .map(Rule::id)
                .sorted()
                .toList();
    }
}
