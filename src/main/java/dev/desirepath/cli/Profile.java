package dev.desirepath.cli;

import dev.desirepath.advice.Stopwatch;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where the time goes: calls and milliseconds of each part, added up over all threads. */
final class Profile implements Stopwatch {

    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    private record Part(LongAdder calls, LongAdder nanos) {}

    @Override
    public <T> T measure(String part, Supplier<T> work) {
        long before = System.nanoTime();
        try {
            return work.get();
        } finally {
            Part sum = parts.computeIfAbsent(part, it -> new Part(new LongAdder(), new LongAdder()));
            sum.calls().increment();
            sum.nanos().add(System.nanoTime() - before);
        }
    }

    /** {@return one line for each part, the most expensive first} */
    String table() {
        return parts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Part>>comparingLong(
                                each -> -each.getValue().nanos().sum())
                        .thenComparing(Map.Entry::getKey))
                .map(each -> String.format(
                        Locale.ROOT,
                        "%10.1f ms %8d x  %s%n",
                        each.getValue().nanos().sum() / 1e6,
                        each.getValue().calls().sum(),
                        each.getKey()))
                .collect(Collectors.joining());
    }
}
