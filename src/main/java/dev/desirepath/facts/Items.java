package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives which items come about and what becomes of them. */
final class Items {

    private final Walk walk;
    private final Uses uses;

    Items(Walk walk, Uses uses) {
        this.walk = walk;
        this.uses = uses;
    }

    void write(Book book) {
        Set<String> known = new HashSet<>();
        for (int number = 0; number < walk.steps().size(); number++) {
            Step step = walk.step(number);
            Set<String> writtenHere = new HashSet<>();
            for (Stated<String> item : entries(step.information().asks())) {
                if (known.add(item.value())) {
                    writtenHere.add(item.value());
                    write(number, item, isCustomers(step, item), book);
                }
            }
            for (Stated<String> item : entries(step.information().gives())) {
                known.add(item.value());
                if (writtenHere.add(item.value())) {
                    write(number, item, walk.isCustomersOwn(step), book);
                }
            }
        }
    }

    private static List<Stated<String>> entries(@Nullable Listed<String> listed) {
        return listed == null ? List.of() : listed.entries();
    }

    private boolean isCustomers(Step step, Stated<String> asked) {
        boolean gives = Walk.items(step.information().gives()).contains(asked.value());
        return Asks.isCustomerAsked(walk, step) || (gives && walk.isCustomersOwn(step));
    }

    private void write(int number, Stated<String> item, boolean byCustomer, Book book) {
        List<Integer> later = uses.of(item.value()).stream()
                .filter(user -> user == number || walk.flow().canFollow(number, user))
                .toList();
        boolean tells = uses.isTold(item.value());
        Item fact = new Item(
                walk.step(number).id(),
                item.place(),
                item.value(),
                byCustomer,
                later.size(),
                tells || later.stream().anyMatch(walk::isTouchpoint),
                unused(later, tells || serves(number, item.value())),
                onlyForChecks(later),
                checkedAt(number, later));
        book.add(fact).from("item", item);
    }

    /** {@return whether the item is of use though no step is written to use it} */
    private boolean serves(int number, String item) {
        return isPassedOn(number, item)
                || uses.isKeptOrAwaited(item)
                || isReceivedOutside(number, item)
                || Asks.isIdentityCheck(walk.step(number))
                || isOutcome(item);
    }

    /** What comes out of a step in which somebody outside takes part, they have. */
    private boolean isReceivedOutside(int number, String item) {
        Step step = walk.step(number);
        return Walk.items(step.information().gives()).contains(item)
                && walk.takesOutsiderIn(step)
                && !walk.isCustomersOwn(step);
    }

    private boolean isOutcome(String item) {
        Outcome outcome = walk.journey().outcome();
        Stated<String> is = outcome == null ? null : outcome.is();
        return is != null && is.value().equalsIgnoreCase(item);
    }

    private boolean isPassedOn(int number, String item) {
        HandingOver handsOver = walk.step(number).handsOver();
        return handsOver != null && Walk.items(handsOver.items()).contains(item);
    }

    private String checkedAt(int number, List<Integer> later) {
        boolean checked = onlyForChecks(later) == Answer.YES && !Asks.isIdentityCheck(walk.step(number));
        return checked ? walk.step(later.get(0)).id() : "none";
    }

    private @Nullable Answer unused(List<Integer> later, boolean serves) {
        return serves || !later.isEmpty() ? Answer.NO : uses.isComplete() ? Answer.YES : null;
    }

    private @Nullable Answer onlyForChecks(List<Integer> later) {
        List<@Nullable Role> roles = new ArrayList<>();
        later.forEach(user -> roles.add(Walk.value(walk.step(user).conduct().role())));
        boolean other = roles.stream().anyMatch(role -> role != null && role != Role.CHECK);
        if (later.isEmpty() || other) {
            return Answer.NO;
        }
        return roles.contains(null) ? null : Answer.YES;
    }
}
