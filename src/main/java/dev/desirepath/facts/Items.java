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
        for (int number = 0; number < walk.size(); number++) {
            Step step = walk.step(number);
            Set<String> writtenHere = new HashSet<>();
            for (Stated<String> item : entries(step.information().asks())) {
                if (known.add(item.value())) {
                    writtenHere.add(item.value());
                    write(number, item, isCustomers(number, item), book);
                }
            }
            for (Stated<String> item : entries(step.information().gives())) {
                known.add(item.value());
                if (writtenHere.add(item.value())) {
                    write(number, item, walk.isCustomersOwn(number), book);
                }
            }
        }
    }

    private static List<Stated<String>> entries(@Nullable Listed<String> listed) {
        return listed == null ? List.of() : listed.entries();
    }

    private boolean isCustomers(int number, Stated<String> asked) {
        Step step = walk.step(number);
        boolean gives = Listing.has(step.information().gives(), asked.value());
        return Asks.isCustomerAsked(walk, step) || (gives && walk.isCustomersOwn(number));
    }

    private void write(int number, Stated<String> item, boolean byCustomer, Book book) {
        List<Integer> later = usersFrom(number, item.value());
        Answer onlyForChecks = onlyForChecks(later);
        boolean tells = uses.isTold(item.value());
        Item fact = new Item(
                walk.step(number).id(),
                item.place(),
                item.value(),
                byCustomer,
                later.size(),
                tells || haveTouchpoint(later),
                unused(later, tells || serves(number, item.value())),
                onlyForChecks,
                checkedAt(number, later, onlyForChecks));
        book.add(fact).from("item", item);
    }

    private List<Integer> usersFrom(int number, String item) {
        List<Integer> later = new ArrayList<>();
        for (int user : uses.of(item)) {
            if (user == number || walk.flow().canFollow(number, user)) {
                later.add(user);
            }
        }
        return later;
    }

    private boolean haveTouchpoint(List<Integer> steps) {
        for (int step : steps) {
            if (walk.isTouchpoint(step)) {
                return true;
            }
        }
        return false;
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
        return Listing.has(walk.step(number).information().gives(), item)
                && walk.takesOutsiderIn(number)
                && !walk.isCustomersOwn(number);
    }

    private boolean isOutcome(String item) {
        Outcome outcome = walk.journey().outcome();
        Stated<String> is = outcome == null ? null : outcome.is();
        return is != null && is.value().equalsIgnoreCase(item);
    }

    private boolean isPassedOn(int number, String item) {
        HandingOver handsOver = walk.step(number).handsOver();
        return handsOver != null && Listing.has(handsOver.items(), item);
    }

    private String checkedAt(int number, List<Integer> later, @Nullable Answer onlyForChecks) {
        boolean checked = onlyForChecks == Answer.YES && !Asks.isIdentityCheck(walk.step(number));
        return checked ? walk.step(later.get(0)).id() : "none";
    }

    private @Nullable Answer unused(List<Integer> later, boolean serves) {
        return serves || !later.isEmpty() ? Answer.NO : uses.isComplete() ? Answer.YES : null;
    }

    private @Nullable Answer onlyForChecks(List<Integer> later) {
        boolean said = true;
        for (int user : later) {
            Role role = Walk.value(walk.step(user).conduct().role());
            if (role != null && role != Role.CHECK) {
                return Answer.NO;
            }
            said &= role != null;
        }
        return later.isEmpty() ? Answer.NO : said ? Answer.YES : null;
    }
}
