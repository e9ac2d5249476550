package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sleeps until something may have changed in some folders: woken by the system where it can, else after a moment. */
final class Waking implements AutoCloseable {

    private static final int MOST_FOLDERS = 2_000;
    /** Where the system wakes us, too, since on shared drives it may never do so. */
    private static final long LONGEST_MILLIS = 1_000;

    private static final long POLL_MILLIS = 250;

    private final @Nullable WatchService service;

    private Waking(@Nullable WatchService service) {
        this.service = service;
    }

    /** {@return what is woken by changes in these folders, as far as that is possible} */
    static Waking on(List<Path> folders) {
        if (folders.size() > MOST_FOLDERS) {
            return polling();
        }
        WatchService service = null;
        try {
            service = FileSystems.getDefault().newWatchService();
            for (Path folder : folders) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            return new Waking(service);
        } catch (IOException | UnsupportedOperationException e) {
            close(service);
            return polling();
        }
    }

    /** {@return what only sleeps} */
    static Waking polling() {
        return new Waking(null);
    }

    void sleep() throws InterruptedException {
        WatchService woken = service;
        if (woken == null) {
            Thread.sleep(POLL_MILLIS);
            return;
        }
        WatchKey key = woken.poll(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = woken.poll();
        }
    }

    private static void close(@Nullable WatchService service) {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // It wakes nobody any more, and that is all that is asked of it.
            return;
        }
    }

    @Override
    public void close() {
        close(service);
    }
}
