package dev.desirepath.engine;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The three knowledge bases, findings, objections and priority: each one package, run in one session with one fire. */
public final class KnowledgeBases {

    /** More firings than any journey can need; a belt against rules without end. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final Map<Verb, CompletableFuture<Base>> bases = new EnumMap<>(Verb.class);
    private final Map<Verb, Supplier<KieBase>> makers = new EnumMap<>(Verb.class);
    /** The same without some rules, made when they are first left out. */
    private final Map<Without, Base> without = new ConcurrentHashMap<>();

    /** Rules that are left out of one knowledge base, by their ids. */
    private record Without(Verb verb, Set<String> rules) {}

    /**
     * One knowledge base.
     *
     * @param matched the classes of the facts that its rules match on
     */
    private record Base(KieBase rules, Set<Class<?>> matched) {

        static Base of(KieBase rules) {
            Set<Class<?>> matched = new HashSet<>();
            ((InternalRuleBase) rules)
                    .getRete()
                    .getObjectTypeNodes()
                    .forEach(node -> matched.add(((ClassObjectType) node.getObjectType()).getClassType()));
            return new Base(rules, matched);
        }

        /** {@return whether a rule could see the fact; facts are records, so that their class is all there is to it} */
        boolean sees(Fact fact) {
            return matched.contains(fact.getClass());
        }
    }

    /** One rule that fired: its id, and what its names were bound to. */
    public record Match(String rule, Map<String, Object> values) {}

    private KnowledgeBases() {}

    /** The standard pack is loaded once, beginning when somebody first asks for it. */
    private static final class Standard {

        private static final KnowledgeBases BASES = loading();

        private static KnowledgeBases loading() {
            KnowledgeBases standard = new KnowledgeBases();
            CompletableFuture<?> before = CompletableFuture.completedFuture(null);
            for (Verb verb : Verb.values()) {
                standard.makers.put(verb, () -> made(List.of(standardModel(verb))));
                CompletableFuture<Base> base = before.thenApplyAsync(it -> Base.of(made(List.of(standardModel(verb)))));
                standard.bases.put(verb, base);
                before = base;
            }
            return standard;
        }
    }

    static KnowledgeBases joined(Map<Verb, List<Model>> models) {
        KnowledgeBases joined = new KnowledgeBases();
        models.forEach((verb, each) -> joined.put(verb, () -> made(each)));
        return joined;
    }

    /** @param makers of each knowledge base; it may be made again without some rules */
    static KnowledgeBases of(Map<Verb, Supplier<KieBase>> makers) {
        KnowledgeBases given = new KnowledgeBases();
        makers.forEach(given::put);
        return given;
    }

    private void put(Verb verb, Supplier<KieBase> maker) {
        makers.put(verb, maker);
        bases.put(verb, CompletableFuture.completedFuture(Base.of(maker.get())));
    }

    private static KieBase made(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /**
     * {@return the standard pack, compiled when the program was built}
     *
     * <p>It is loaded on another thread, the findings first; who fires rules waits for those of their verb only.
     */
    public static KnowledgeBases standard() {
        return Standard.BASES;
    }

    /** {@return the standard pack and house packs, joined into one package for each verb} */
    public static KnowledgeBases withHouse(List<Pack> packs, PackCompiler compiler) {
        return joined(with(packs, compiler, standardModels()));
    }

    /** {@return these packs without the standard pack, as those need who change it} */
    public static KnowledgeBases alone(List<Pack> packs, PackCompiler compiler) {
        Map<Verb, List<Model>> models = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            models.put(verb, new ArrayList<>());
        }
        return joined(with(packs, compiler, models));
    }

    private static Map<Verb, List<Model>> with(List<Pack> packs, PackCompiler compiler, Map<Verb, List<Model>> models) {
        for (Pack pack : packs) {
            compiler.compiled(pack).models().forEach((verb, model) -> models.computeIfAbsent(
                            verb, it -> new ArrayList<>())
                    .add(model));
        }
        return models;
    }

    private static Map<Verb, List<Model>> standardModels() {
        Map<Verb, List<Model>> models = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            models.put(verb, new ArrayList<>(List.of(standardModel(verb))));
        }
        return models;
    }

    private static Model standardModel(Verb verb) {
        String name = new String(StandardPack.bytes(modelFile(verb)), StandardCharsets.UTF_8);
        return instance(name, KnowledgeBases.class.getClassLoader());
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
        return fire(base(verb), facts);
    }

    /** {@return the same without these rules} */
    public List<Match> fireWithout(Set<String> rules, Verb verb, List<Fact> facts) {
        return fire(without.computeIfAbsent(new Without(verb, Set.copyOf(rules)), this::without), facts);
    }

    private Base without(Without wanted) {
        // A base of its own: others still fire in the one that is there.
        KieBase fewer = Objects.requireNonNull(makers.get(wanted.verb())).get();
        wanted.rules().forEach(id -> fewer.removeRule(packageName(wanted.verb()), id));
        return Base.of(fewer);
    }

    private static List<Match> fire(Base base, List<Fact> facts) {
        Advice advice = new Advice();
        KieSession session = base.rules().newKieSession();
        try {
            session.setGlobal("advice", advice);
            for (Fact fact : facts) {
                // To insert a fact costs as much as to match it.
                if (base.sees(fact)) {
                    session.insert(fact);
                }
            }
            session.fireAllRules(MOST_FIRINGS);
        } finally {
            session.dispose();
        }
        return advice.matches();
    }

    private Base base(Verb verb) {
        CompletableFuture<Base> base = bases.get(verb);
        if (base == null) {
            throw new IllegalStateException("There is no knowledge base for " + verb + ".");
        }
        try {
            return base.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
