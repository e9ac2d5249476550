package dev.desirepath.engine;

import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small house pack: one rule about every step that the customer takes part in. */
public final class House {

    private House() {}

    /** {@return the files of a pack with one rule} */
    public static Map<String, String> files(String id, String condition) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", "name: house\nversion: 1.2.3\n");
        files.put("waits/" + id + ".md", "# A house rule\n");
        files.put("waits/" + id + ".drl", """
                package rules;

                rule "A house rule"
                    @id( "%s" )
                    @origin( "our own handbook" )
                    @finding( "The customer is needed at '{$step}'" )
                    @improve( "Ask whether '{$step}' needs the customer" )
                    @rationale( "Whoever is not asked has time for something else." )
                    @remedy( "ask-less" )
                    @harm( "internal" )
                    @change( "set discretion at {$step} to yes" )
                    @changeEffort( "low" )
                  when
                    %s
                  then
                    advice.give( kcontext, $fact );
                end
                """.formatted(id, condition));
        return files;
    }

    static Pack pack(String id, String condition) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files(id, condition).forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        PackReading reading = PackReader.read("house/", bytes);
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems());
        }
        return reading.pack();
    }

    static Pack pack() {
        return pack("every-touchpoint", "$fact : Step( touchpoint == true, $step : step )");
    }
}
