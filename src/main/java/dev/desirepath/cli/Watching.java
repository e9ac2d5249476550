package dev.desirepath.cli;

import dev.desirepath.report.Printable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Repeats a command whenever a file that it reads is saved, until the thread is interrupted or the program ended. */
final class Watching {

    private static final String CLEAR = "\u001b[2J\u001b[3J\u001b[H";
    private static final int MOST_NAMED = 3;
    /** Editors write a file in several goes. */
    private static final long SETTLE_MILLIS = 25;

    private final Console console;
    private final Clock clock;
    private final Supplier<Watched> what;
    private final Function<List<Path>, Waking> waking;

    /** @param what asked before each round, since a configuration may name other packs then */
    Watching(Console console, Clock clock, Supplier<Watched> what) {
        this(console, clock, what, Waking::on);
    }

    Watching(Console console, Clock clock, Supplier<Watched> what, Function<List<Path>, Waking> waking) {
        this.console = console;
        this.clock = clock;
        this.what = what;
        this.waking = waking;
    }

    /**
     * Runs the command, and again after each change; {@return the exit status of the last round}
     *
     * @param warmUp done after the first round, beside the waiting
     * @throws Exception when the first round cannot even begin: the command line is wrong
     */
    int repeat(Callable<Integer> command, Runnable warmUp) throws Exception {
        Watched watched = what.get();
        Map<Path, Watched.Stamp> before = watched.files();
        int status = first(command);
        warmUp.run();
        try {
            while (true) {
                say("waiting for changes; Ctrl-C ends");
                Map<Path, Watched.Stamp> after = changed(watched, before);
                long start = clock.millis();
                clear();
                say("changed: " + names(before, after));
                watched = what.get();
                before = watched.files();
                status = round(command);
                long millis = clock.millis() - start;
                say("%d.%d s".formatted(millis / 1000, millis % 1000 / 100));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return status;
        }
    }

    private int first(Callable<Integer> command) throws Exception {
        try {
            return command.call();
        } catch (RefusedPacks | ConfigMistakes refused) {
            return new Failures(console).tell(refused, false);
        }
    }

    private int round(Callable<Integer> command) {
        try {
            return command.call();
        } catch (Exception failure) {
            return new Failures(console).tell(failure, false);
        }
    }

    private Map<Path, Watched.Stamp> changed(Watched watched, Map<Path, Watched.Stamp> before)
            throws InterruptedException {
        try (Waking woken = waking.apply(watched.folders())) {
            Map<Path, Watched.Stamp> after = watched.files();
            while (after.equals(before)) {
                woken.sleep();
                after = watched.files();
            }
            return settled(watched, after);
        }
    }

    private static Map<Path, Watched.Stamp> settled(Watched watched, Map<Path, Watched.Stamp> files)
            throws InterruptedException {
        Map<Path, Watched.Stamp> now = files;
        Map<Path, Watched.Stamp> before;
        do {
            before = now;
            Thread.sleep(SETTLE_MILLIS);
            now = watched.files();
        } while (!now.equals(before));
        return now;
    }

    private void clear() {
        if (console.isTerminal()) {
            console.warn(CLEAR);
        }
    }

    private String names(Map<Path, Watched.Stamp> before, Map<Path, Watched.Stamp> after) {
        Collection<Path> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<String> changed = new ArrayList<>();
        for (Path file : all) {
            Watched.Stamp stamp = before.get(file);
            if (stamp == null || !stamp.equals(after.get(file))) {
                changed.add(ConfigOptions.shown(console.folder(), file));
            }
        }
        String named = String.join(", ", changed.subList(0, Math.min(MOST_NAMED, changed.size())));
        return changed.size() > MOST_NAMED ? named + " and %d more".formatted(changed.size() - MOST_NAMED) : named;
    }

    private void say(String text) {
        console.warn("desirepath: " + Printable.text(text) + "\n");
    }
}
