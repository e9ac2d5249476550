package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.facts.Limit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts of a journey in which findings are judged otherwise than in the whole, as the scopes of the house want it. */
final class PartsJson {

    private final Considered considered;
    private final FactTable table;

    PartsJson(Considered considered, FactTable table) {
        this.considered = considered;
        this.table = table;
    }

    Json json() {
        return Json.Items.of(considered.locals(), this::part);
    }

    private Json part(Considered.Local local) {
        Json.Keys where = new Json.Keys();
        local.where().forEach(where::with);
        Set<String> off = new TreeSet<>(local.packs().skipped());
        off.removeAll(considered.packs().skipped());
        List<Limit> limits =
                local.packs().limits().stream().filter(table::isOfPart).toList();
        return new Json.Keys()
                .with("for", where)
                .with("steps", Json.Items.texts(new TreeSet<>(local.steps())))
                .with("off", Json.Items.texts(off))
                .with("limits", Json.Items.of(limits, limit -> new Json.Whole(table.number(limit))));
    }
}
