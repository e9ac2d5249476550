package dev.desirepath.rules;

import dev.desirepath.facts.Facts;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The engine that the second reader is held against. */
final class Drools {

    private final KieBase base;

    Drools(String drl) {
        this(drl, ExecutableModelProject.class);
    }

    Drools(String drl, Class<? extends KieBuilder.ProjectType> engine) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/all.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(engine);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new AssertionError(builder.getResults().getMessages() + "\n" + drl);
        }
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    List<String> firings(Facts facts) {
        KieSession session = base.newKieSession();
        try {
            Heard heard = new Heard();
            session.setGlobal("advice", heard);
            facts.facts().forEach(session::insert);
            session.fireAllRules();
            return heard.firings();
        } finally {
            session.dispose();
        }
    }
}
