package dev.desirepath.engine;

import dev.desirepath.rules.Verb;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.drools.model.Model;

/**
 * One pack compiled: an executable model for each verb that it has rules for.
 *
 * @param rules what was compiled, by verb; without the verbs that the pack has no rule for
 */
record CompiledPack(Map<Verb, CompiledRules> rules) {

    CompiledPack {
        rules = Collections.unmodifiableMap(new EnumMap<>(rules));
    }

    /** {@return the models, in a class loader of their own: two packs may use the same class names} */
    Map<Verb, Model> models() {
        MemoryClasses loader = new MemoryClasses(CompiledPack.class.getClassLoader());
        rules.values().forEach(each -> loader.add(each.classes()));
        Map<Verb, Model> models = new EnumMap<>(Verb.class);
        rules.forEach((verb, each) -> models.put(verb, KnowledgeBases.instance(each.model(), loader)));
        return models;
    }
}
