package dev.desirepath.cli;

import dev.desirepath.engine.StandardPack;
import dev.desirepath.rules.Rule;
import java.util.Iterator;

/** The ids of the rules of the standard pack, for shells that complete them. */
final class RuleIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return StandardPack.read().rules().stream().map(Rule::id).sorted().iterator();
    }
}
