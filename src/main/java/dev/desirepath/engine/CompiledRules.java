package dev.desirepath.engine;

import java.util.Map;

/**
 * The classes of one executable model.
 *
 * @param model the name of the class that describes the model
 * @param classes the bytes of all classes by name
 */
record CompiledRules(String model, Map<String, byte[]> classes) {}
