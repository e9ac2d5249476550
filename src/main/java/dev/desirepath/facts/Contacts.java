package dev.desirepath.facts;

import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups the touchpoints of a journey into contacts. */
final class Contacts {

    private final Walk walk;
    private final Map<String, Contact> contactOf = new HashMap<>();
    private final List<Contact> contacts = new ArrayList<>();

    Contacts(Walk walk) {
        this.walk = walk;
        walk.flow().order().stream().filter(walk.touched()::get).map(walk::step).forEach(this::place);
    }

    /** {@return the contacts in the order of the flow} */
    List<Contact> all() {
        return contacts;
    }

    /** {@return whether both steps belong to one contact} */
    boolean isOne(Step before, Step step) {
        Contact contact = contactOf.get(before.id());
        return contact != null && contact.equals(contactOf.get(step.id()));
    }

    private void place(Step step) {
        Contact contact = contactThatGoesOnWith(step);
        if (contact == null) {
            contact = new Contact(new ArrayList<>());
            contacts.add(contact);
        }
        contact.steps().add(step);
        contactOf.put(step.id(), contact);
    }

    private @Nullable Contact contactThatGoesOnWith(Step step) {
        Set<Integer> preceding = walk.flow().preceding(walk.flow().number(step.id()));
        if (preceding.size() != 1) {
            return null;
        }
        int before = preceding.iterator().next();
        boolean alone = walk.flow().following(before).size() == 1;
        return alone && goesOn(walk.step(before), step)
                ? contactOf.get(walk.step(before).id())
                : null;
    }

    private static boolean goesOn(Step before, Step step) {
        String channel = Walk.value(before.encounter().channel());
        String need = Walk.value(before.encounter().need());
        String nextNeed = Walk.value(step.encounter().need());
        return channel != null
                && channel.equals(Walk.value(step.encounter().channel()))
                && !Walk.waits(step.timing())
                && (need == null || nextNeed == null || Objects.equals(need, nextNeed));
    }
}
