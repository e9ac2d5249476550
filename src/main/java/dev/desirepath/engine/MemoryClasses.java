package dev.desirepath.engine;

import java.util.HashMap;
import java.util.Map;

/** A class loader for classes that are in memory; its own come before those of the program. */
final class MemoryClasses extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes = new HashMap<>();

    MemoryClasses(ClassLoader program) {
        super(program);
    }

    void add(Map<String, byte[]> more) {
        classes.putAll(more);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
