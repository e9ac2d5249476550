package dev.desirepath.notation;

import dev.desirepath.journey.Outgoing;
import dev.desirepath.reading.Ids;
import dev.desirepath.reading.Node;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives elements of one sort ids that nothing else has, and says where one has to be written because the name alone does not do. */
final class StepIds {

    private static final int LONGEST = 40;

    private final String word;
    private final Set<String> taken = new HashSet<>();
    private int count;

    StepIds(String word) {
        this.word = word;
        taken.add(Outgoing.END);
    }

    /** {@return the id of the next element if its name does not give it} */
    Optional<Node.Scalar> next(Node.Scalar name) {
        String slug = slug(name);
        String id = id(name);
        return id.equals(slug) ? Optional.empty() : Optional.of(Keys.text(name.place(), id));
    }

    /** {@return the id of the next element: that of its name, shortened, with a number where it is taken} */
    String id(Node.Scalar name) {
        count++;
        String base = shortened(Ids.made(name.text(), word, word + "-" + count));
        String id = base;
        for (int number = 2; !taken.add(id.toLowerCase(Locale.ROOT)); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    /** {@return the id that the reader makes of a name, of the element of this number from 1 on} */
    static String of(Node.Scalar name, int number) {
        return Ids.made(name.text(), "step", "step-" + number);
    }

    /** {@return the id that the reader makes of the name of the element that comes next} */
    private String slug(Node.Scalar name) {
        return Ids.made(name.text(), word, word + "-" + (count + 1));
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
    }
}
