package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** Somebody or something that does steps. */
public record Actor(
        String name,
        Place place,
        @Nullable Stated<ActorKind> kind,
        @Nullable Stated<String> unit,
        Attributes also) {

    /** The name of the actor that every journey has without declaring it. */
    public static final String CUSTOMER = "customer";

    /** {@return whether this is the customer whose journey it is, or another customer} */
    public boolean isCustomer() {
        return name.equals(CUSTOMER) || (kind != null && kind.value() == ActorKind.CUSTOMER);
    }
}
