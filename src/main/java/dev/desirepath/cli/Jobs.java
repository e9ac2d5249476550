package dev.desirepath.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many things at once and hands over the results in the order of the things, a few ahead at most. */
final class Jobs {

    private static final int AHEAD = 4;
    private static final int MOST_UNLESS_TOLD = 4;

    private final int jobs;

    /** What takes the results, one after the other. */
    @FunctionalInterface
    interface Taker<R> {

        void take(R result) throws IOException;
    }

    /** As many threads as that; 0 for as many as there are processors, four at most. */
    Jobs(int jobs) {
        this.jobs = jobs > 0
                ? jobs
                : Math.min(MOST_UNLESS_TOLD, Runtime.getRuntime().availableProcessors());
    }

    <T, R> void each(Collection<T> things, Function<T, R> work, Taker<R> taker) throws IOException {
        if (jobs == 1 || things.size() < 2) {
            for (T thing : things) {
                taker.take(work.apply(thing));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            for (T thing : things) {
                ahead.add(threads.submit(() -> work.apply(thing)));
                if (ahead.size() >= jobs * AHEAD) {
                    taker.take(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                taker.take(result(ahead.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
