package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that does steps.
 *
 * @param can what else it can do
 * @param specialist whether it does one thing only
 * @param holds the customer data that it keeps
 * @param sharedKey the key under which others find the same customer in it, or {@code none}
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
        Attributes also) {

    /** The name of the actor that every journey has without declaring it. */
    public static final String CUSTOMER = "customer";

    /** {@return an actor of whom nothing is known but a kind, if that} */
    public static Actor named(String name, Place place, @Nullable Stated<ActorKind> kind) {
        return new Actor(name, place, kind, null, null, null, null, null, Attributes.NONE);
    }

    /** {@return whether this is the customer whose journey it is, or another customer} */
    public boolean isCustomer() {
        return name.equals(CUSTOMER) || (kind != null && kind.value() == ActorKind.CUSTOMER);
    }
}
