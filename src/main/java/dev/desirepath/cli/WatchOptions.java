package dev.desirepath.cli;

import picocli.CommandLine.Option;

/** The option that makes a command run again. */
final class WatchOptions {

    @Option(
            names = "--watch",
            description = "Run again whenever a journey, a rule, a page or the configuration is saved; Ctrl-C ends.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
