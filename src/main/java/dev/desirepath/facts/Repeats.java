package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Derives the needs for which the customer makes contact more than once. */
final class Repeats {

    private final Walk walk;
    private final List<Contact> contacts;

    Repeats(Walk walk) {
        this.walk = walk;
        this.contacts = new Contacts(walk).all();
    }

    void write(Book book) {
        Map<String, List<Contact>> byNeed = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            String need = contact.need();
            if (need != null) {
                byNeed.computeIfAbsent(need, key -> new ArrayList<>()).add(contact);
            } else if (contacts.size() > 1 && walk.isBegunByCustomer(contact.first())) {
                book.addGap(openRepeat(contact.first()));
            }
        }
        byNeed.forEach((need, sharing) -> write(need, sharing, book));
    }

    private static Repeat openRepeat(Step step) {
        return new Repeat(step.id(), step.place(), null, step.id(), step.id(), 1, null);
    }

    private void write(String need, List<Contact> sharing, Book book) {
        Chain chain = new Chain(sharing, walk.flow());
        if (chain.length() < 2) {
            return;
        }
        Step first = chain.first().first();
        Step repeated = chain.repeat().first();
        Stated<String> cause = repeated.encounter().causedBy();
        Optional<Stated<Answer>> resolved = resolved(chain.repeated());
        Repeat fact = new Repeat(
                repeated.id(),
                repeated.place(),
                need,
                first.id(),
                cause == null ? first.id() : cause.value(),
                chain.length(),
                resolved.map(Stated::value).orElse(null));
        book.add(fact)
                .from("need", repeated.encounter().need())
                .from("causedBy", cause)
                .from("resolvedBefore", resolved.orElse(null))
                .at("firstContact", first.place());
    }

    /** What the contacts that were repeated say: no if one says no, yes if all say yes, else nothing. */
    private static Optional<Stated<Answer>> resolved(List<Contact> repeated) {
        List<Stated<Answer>> answers = repeated.stream()
                .map(Contact::resolved)
                .filter(Objects::nonNull)
                .toList();
        Optional<Stated<Answer>> no =
                answers.stream().filter(answer -> answer.value() == Answer.NO).findFirst();
        boolean allAnswered = answers.size() == repeated.size();
        return no.isPresent() || !allAnswered ? no : answers.stream().findFirst();
    }
}
