package dev.desirepath.picture;

import java.util.List;
import java.util.Optional;

/**
 * A step as it is drawn.
 *
 * @param index its place in the file, from 0
 * @param stage the number of its stage, from 0
 * @param notes what stands under the name
 * @param mood empty where there is no emotion to be stated
 * @param badges the numbers of the recommendations that act on it
 * @param title all that is drawn of it, in words
 */
record Card(
        int index,
        String name,
        int stage,
        Lane lane,
        List<Sign> signs,
        List<String> notes,
        Delay delay,
        Optional<Mood> mood,
        List<Integer> badges,
        String title) {

    Card {
        signs = List.copyOf(signs);
        notes = List.copyOf(notes);
        badges = List.copyOf(badges);
    }

    int number() {
        return index + 1;
    }

    /** {@return the same step with other notes} */
    Card noting(List<String> others) {
        return new Card(index, name, stage, lane, signs, others, delay, mood, badges, title);
    }

    /** {@return the same step, said in words} */
    Card titled(String words) {
        return new Card(index, name, stage, lane, signs, notes, delay, mood, badges, words);
    }
}
