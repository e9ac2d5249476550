package dev.desirepath.cli;

/** Something on the command line that cannot be done, said so that it can be mended. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
