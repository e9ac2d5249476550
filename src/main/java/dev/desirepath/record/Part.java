package dev.desirepath.record;

import java.util.ArrayList;
import java.util.List;

/** A part of a record that is read, which may be anything, since strangers write records too. */
final class Part {

    private final int line;
    private final String path;
    private final Json json;

    private Part(int line, String path, Json json) {
        this.line = line;
        this.path = path;
        this.json = json;
    }

    /** {@return the whole of a line} */
    static Part line(int number, Json json) {
        return new Part(number, "", json);
    }

    Json json() {
        return json;
    }

    boolean has(String key) {
        return json instanceof Json.Keys keys && keys.all().containsKey(key);
    }

    Part at(String key) {
        Json value = json instanceof Json.Keys keys ? keys.all().get(key) : null;
        if (value == null) {
            throw wrong(key, "it is missing");
        }
        return new Part(line, below(key), value);
    }

    String text(String key) {
        return at(key).text();
    }

    String text() {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw wrong("it is not a text");
    }

    long whole(String key) {
        return at(key).whole();
    }

    long whole() {
        if (json instanceof Json.Whole number) {
            return number.value();
        }
        throw wrong("it is not a number");
    }

    List<Part> items(String key) {
        return at(key).items();
    }

    List<Part> items() {
        if (!(json instanceof Json.Items items)) {
            throw wrong("it is not a list");
        }
        List<Part> parts = new ArrayList<>();
        for (Json each : items.all()) {
            parts.add(new Part(line, path + "[" + parts.size() + "]", each));
        }
        return parts;
    }

    List<String> texts(String key) {
        return items(key).stream().map(Part::text).toList();
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Malformed wrong(String key, String message) {
        return new Malformed(line, below(key), message);
    }

    Malformed wrong(String message) {
        return new Malformed(line, path, message);
    }

    /** That a part of a record is not of the shape that it must have. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;
        private final String path;

        Malformed(int line, String path, String message) {
            super(message);
            this.line = line;
            this.path = path;
        }

        Difference difference() {
            return Difference.in(Difference.Stage.RECORD, line, path, String.valueOf(getMessage()));
        }
    }
}
