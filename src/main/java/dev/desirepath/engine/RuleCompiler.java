package dev.desirepath.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** Turns DRL that we wrote ourselves into the classes of an executable model; the slow part, done when the project is built. */
final class RuleCompiler {

    private static final String MODEL_INDEX = "drools-model";

    static {
        // In several threads the names within the classes would hang on which thread comes first.
        System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
    }

    private RuleCompiler() {}

    /**
     * Compiles one knowledge base.
     *
     * @param drl a whole knowledge base in one package
     * @throws IllegalStateException when Drools refuses what we wrote: a fault of ours, never of the rule's author
     */
    static synchronized CompiledRules compile(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refuses the rules that we wrote:\n"
                    + builder.getResults().getMessages(Message.Level.ERROR).stream()
                            .map(Message::getText)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        return classes((InternalKieModule) builder.getKieModule());
    }

    private static CompiledRules classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        String model = "";
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith("org/")) {
                classes.put(
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'), module.getBytes(file));
            } else if (file.endsWith(MODEL_INDEX)) {
                model = new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("Drools-Model-Version"))
                        .findFirst()
                        .orElse("");
            }
        }
        return new CompiledRules(model, classes);
    }
}
