package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.List;

/** The text of one file of a pack, for problems that show its lines. */
public final class Source {

    private final String file;
    private final String text;
    private final List<String> lines;

    public Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = text.lines().toList();
    }

    String text() {
        return text;
    }

    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    Place place(Token token) {
        return place(token.line(), token.column());
    }

    /** {@return a mistake there} */
    public Problem problem(Place place, int length, String message, String help) {
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        return new Problem(place, Math.max(1, length), message, line, help);
    }

    Problem problem(Token token, String message, String help) {
        return problem(place(token), token.length(), message, help);
    }

    Refused refused(Token token, String message, String help) {
        return new Refused(problem(token, message, help));
    }

    Refused refused(Place place, int length, String message, String help) {
        return new Refused(problem(place, length, message, help));
    }
}
