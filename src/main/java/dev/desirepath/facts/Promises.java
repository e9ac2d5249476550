package dev.desirepath.facts;

import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Promise;
import dev.desirepath.journey.Stated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives what the customer was promised, and what became of it. */
final class Promises {

    private final Walk walk;

    Promises(Walk walk) {
        this.walk = walk;
    }

    void write(Book book) {
        List<Promise> promises = walk.journey().assessment().promises();
        if (promises != null) {
            promises.forEach(promise -> write(promise, book));
        }
    }

    private void write(Promise promise, Book book) {
        String step = Walk.value(promise.at());
        Stated<Felt> felt = step == null ? null : observed(step);
        dev.desirepath.facts.Promise fact = new dev.desirepath.facts.Promise(
                step == null ? "" : step,
                promise.place(),
                Walk.value(promise.promise()),
                Objects.requireNonNullElse(Walk.value(promise.by()), "the organisation"),
                Walk.value(promise.kept()),
                felt != null && felt.value().feeling() == Feeling.DISAPPOINTED);
        book.add(fact)
                .from("step", promise.at())
                .from("promise", promise.promise())
                .from("promisedBy", promise.by())
                .from("kept", promise.kept())
                .from("disappoints", felt);
    }

    private @Nullable Stated<Felt> observed(String step) {
        EmotionAt emotion = walk.step(walk.flow().number(step)).emotion();
        return emotion == null ? null : emotion.observed();
    }
}
