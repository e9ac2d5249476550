package dev.desirepath.engine;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The three knowledge bases, findings, objections and priority: each one package, run in one session with one fire. */
public final class KnowledgeBases {

    /** More firings than any journey can need; a belt against rules without end. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final Map<Verb, KieBase> bases = new EnumMap<>(Verb.class);

    /** One rule that fired: its id, and what its names were bound to. */
    public record Match(String rule, Map<String, Object> values) {}

    private KnowledgeBases() {}

    static KnowledgeBases joined(Map<Verb, List<Model>> models) {
        KnowledgeBases joined = new KnowledgeBases();
        models.forEach((verb, each) -> joined.bases.put(verb, KieBaseBuilder.createKieBaseFromModel(each)));
        return joined;
    }

    static KnowledgeBases of(Map<Verb, KieBase> bases) {
        KnowledgeBases given = new KnowledgeBases();
        given.bases.putAll(bases);
        return given;
    }

    /** {@return the standard pack, compiled when the program was built} */
    public static KnowledgeBases standard() {
        return joined(standardModels());
    }

    /** {@return the standard pack and house packs, joined into one package for each verb} */
    public static KnowledgeBases withHouse(List<Pack> packs, PackCompiler compiler) {
        Map<Verb, List<Model>> models = standardModels();
        for (Pack pack : packs) {
            compiler.compiled(pack).models().forEach((verb, model) -> models.computeIfAbsent(
                            verb, it -> new ArrayList<>())
                    .add(model));
        }
        return joined(models);
    }

    private static Map<Verb, List<Model>> standardModels() {
        Map<Verb, List<Model>> models = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            String name = new String(StandardPack.bytes(modelFile(verb)), StandardCharsets.UTF_8);
            models.put(verb, new ArrayList<>(List.of(instance(name, KnowledgeBases.class.getClassLoader()))));
        }
        return models;
    }

    /** {@return the one package that all rules of a verb are in: rules spread over packages lose matches} */
    static String packageName(Verb verb) {
        return "rules." + verb.word();
    }

    static String modelFile(Verb verb) {
        return verb.word() + ".model";
    }

    static Model instance(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules " + name + " cannot be loaded.", e);
        }
    }

    /** {@return which rules of that verb fire on the facts, in no particular order} */
    public List<Match> fire(Verb verb, List<Fact> facts) {
        KieBase base = bases.get(verb);
        if (base == null) {
            throw new IllegalStateException("There is no knowledge base for " + verb + ".");
        }
        Advice advice = new Advice();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("advice", advice);
            facts.forEach(session::insert);
            session.fireAllRules(MOST_FIRINGS);
        } finally {
            session.dispose();
        }
        return advice.notes().stream()
                .map(note -> new Match(note.rule(), note.values()))
                .toList();
    }
}
