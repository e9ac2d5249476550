package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the needs for which the customer makes contact more than once. */
final class Repeats {

    private final Walk walk;
    private final List<Conversation> contacts;
    private final Loops loops;

    Repeats(Walk walk, List<Conversation> contacts, Visits visits) {
        this.walk = walk;
        this.contacts = contacts;
        this.loops = new Loops(walk, contacts, visits);
    }

    void write(Book book) {
        Map<String, List<Conversation>> byNeed = new LinkedHashMap<>();
        for (Conversation contact : contacts) {
            String need = Walk.value(contact.need());
            // What the organisation begins answers a need; it is no second try of the customer's.
            if (need != null && !walk.isBegunByCustomer(contact.firstNumber())) {
                continue;
            }
            if (need != null) {
                byNeed.computeIfAbsent(need, key -> new ArrayList<>()).add(contact);
            } else if (contacts.size() > 1 && walk.isBegunByCustomer(contact.firstNumber()) && !walk.covers("need")) {
                book.addGap(openRepeat(contact.first()));
            }
        }
        byNeed.remove("none");
        Set<String> unresolved = new HashSet<>();
        byNeed.forEach((need, sharing) -> {
            if (write(need, sharing, book) == Answer.NO) {
                unresolved.add(need);
            }
        });
        loops.write(unresolved, book);
    }

    private static Repeat openRepeat(Step step) {
        return new Repeat(step.id(), step.place(), Repeat.Kind.RETURN, null, step.id(), step.id(), 1, "1", null);
    }

    /** {@return whether an earlier contact is written to have met the need; null when not, or when none repeats it} */
    private @Nullable Answer write(String need, List<Conversation> sharing, Book book) {
        Chain chain = new Chain(sharing, walk.flow());
        if (chain.length() < 2) {
            return null;
        }
        Step first = chain.first().first();
        Step repeated = chain.repeat().first();
        Stated<String> cause = repeated.encounter().causedBy();
        Stated<Answer> resolved = resolved(chain.repeated());
        Answer answer = Walk.value(resolved);
        Repeat fact = new Repeat(
                repeated.id(),
                repeated.place(),
                Repeat.Kind.RETURN,
                need,
                first.id(),
                cause == null ? first.id() : cause.value(),
                chain.length(),
                String.valueOf(chain.length()),
                answer);
        book.add(fact)
                .from("need", repeated.encounter().need())
                .from("causedBy", cause)
                .from("resolvedBefore", resolved)
                .at("firstContact", first.place());
        return answer;
    }

    /** What the contacts that were repeated say: no if one says no, yes if all say yes, else nothing. */
    private static @Nullable Stated<Answer> resolved(List<Conversation> repeated) {
        Stated<Answer> first = null;
        boolean allAnswered = true;
        for (Conversation contact : repeated) {
            Stated<Answer> answer = contact.resolved();
            if (answer != null && answer.value() == Answer.NO) {
                return answer;
            }
            allAnswered &= answer != null;
            first = first == null ? answer : first;
        }
        return allAnswered ? first : null;
    }
}
