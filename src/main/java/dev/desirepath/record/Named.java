package dev.desirepath.record;

/**
 * A file that is part of a record.
 *
 * @param name as it is shown; of a file of a pack, its path in the pack
 */
public record Named(String name, Content content) {

    Json json() {
        return content.named(name);
    }

    static Named read(Part file) {
        return new Named(file.text("name"), Content.read(file));
    }
}
