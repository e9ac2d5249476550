package dev.desirepath.notation;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a drawing's parties as actors of the journey: the customer has a name of its own, the others keep theirs. */
final class ActorNames {

    private static final Set<String> RESERVED = Set.of(Actor.CUSTOMER, "none", Outgoing.END);

    private final @Nullable String customer;
    private final Map<String, Node.Scalar> declared = new LinkedHashMap<>();

    /**
     * Starts without any actor.
     *
     * @param customer the party that is the customer; null when none is
     */
    ActorNames(@Nullable String customer) {
        this.customer = customer == null ? null : Customers.same(customer);
    }

    /** {@return the actor that a party is, at the place where the party is named} */
    Node.Scalar named(Node.Scalar party) {
        if (Customers.same(party.text()).equals(customer)) {
            return new Node.Scalar(party.place(), party.length(), Actor.CUSTOMER, false);
        }
        String name = RESERVED.contains(Customers.same(party.text())) ? party.text() + " (as drawn)" : party.text();
        declared.putIfAbsent(Customers.same(name), new Node.Scalar(party.place(), party.length(), name, false));
        Node.Scalar first = declared.get(Customers.same(name));
        return new Node.Scalar(
                party.place(), party.length(), first == null ? name : Characters.tidy(first.text()), false);
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }

    /** Declares the actors that were named, without their kinds, which a drawing does not say. */
    void writeTo(Keys journey) {
        if (!declared.isEmpty()) {
            Node.Scalar first = declared.values().iterator().next();
            journey.put("actors", Keys.list(first.place(), List.copyOf(declared.values())));
        }
    }
}
