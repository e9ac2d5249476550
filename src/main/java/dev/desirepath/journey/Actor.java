package dev.desirepath.journey;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that does steps.
 *
 * @param can what else it can do
 * @param specialist whether it does one thing only
 * @param holds the customer data that it keeps
 * @param sharedKey the key under which others find the same customer in it, or {@code none}
 * @param effort how much trouble its part is for it
 * @param emotion how it is meant to feel in its part, and said it felt
 */
public record Actor(
        String name,
        Place place,
        @Nullable Stated<ActorKind> kind,
        @Nullable Stated<String> unit,
        @Nullable Listed<String> can,
        @Nullable Stated<Answer> specialist,
        @Nullable Listed<String> holds,
        @Nullable Stated<String> sharedKey,
        @Nullable Stated<Effort> effort,
        @Nullable EmotionAt emotion,
        Attributes also) {

    /** The name of the actor that every journey has without declaring it. */
    public static final String CUSTOMER = "customer";

    /** {@return an actor of whom nothing is known but a kind, if that} */
    public static Actor named(String name, Place place, @Nullable Stated<ActorKind> kind) {
        return new Actor(name, place, kind, null, null, null, null, null, null, null, Attributes.NONE);
    }

    /** Cheap, since actors are compared at each step; of two journeys they may have the same name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Actor it
                        && name.equals(it.name)
                        && place.equals(it.place)
                        && Objects.equals(kind, it.kind)
                        && Objects.equals(unit, it.unit)
                        && Objects.equals(can, it.can)
                        && Objects.equals(specialist, it.specialist)
                        && Objects.equals(holds, it.holds)
                        && Objects.equals(sharedKey, it.sharedKey)
                        && Objects.equals(effort, it.effort)
                        && Objects.equals(emotion, it.emotion)
                        && also.equals(it.also));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return whether this is the customer whose journey it is, or another customer} */
    public boolean isCustomer() {
        return name.equals(CUSTOMER) || (kind != null && kind.value() == ActorKind.CUSTOMER);
    }
}
