package dev.desirepath.engine;

import dev.desirepath.rules.DrlWriter;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Verb;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The second opinion: the same rules compiled on the spot by the classic engine of Drools. */
public final class ClassicEngine {

    private ClassicEngine() {}

    /** {@return the rules of the packs, fired by the classic engine} */
    public static KnowledgeBases of(Packs packs) {
        Map<Verb, Supplier<KieBase>> bases = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            bases.put(verb, () -> base(DrlWriter.write(packs.rules(verb), KnowledgeBases.packageName(verb))));
        }
        return KnowledgeBases.of(bases);
    }

    private static KieBase base(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The classic engine refuses the rules that we wrote: "
                    + builder.getResults()
                            .getMessages(Message.Level.ERROR)
                            .get(0)
                            .getText());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
