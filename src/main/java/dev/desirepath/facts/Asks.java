package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives what is asked of whom, and whether the journey has it already. */
final class Asks {

    private static final String IDENTITY_CHECK = "identity check";

    private final Walk walk;
    private final Availability availability;
    private final Availability said;
    private final boolean saysItems;
    private final boolean saysAsks;
    private final Map<String, Set<Actor>> giversOf = new HashMap<>();

    Asks(Walk walk, Availability availability) {
        this.walk = walk;
        this.availability = availability;
        this.said = new Availability(walk, this::saidIn);
        this.saysItems = walk.saysItems();
        this.saysAsks = walk.covers("asks") || outsidersSayAsks();
        for (int number = 0; number < walk.size(); number++) {
            Actor holder = walk.holder(number);
            if (holder != null && !walk.isCustomersOwn(number)) {
                for (String item : Listing.items(walk.step(number).information().gives())) {
                    giversOf.computeIfAbsent(item, key -> new HashSet<>()).add(holder);
                }
            }
        }
    }

    private boolean outsidersSayAsks() {
        for (int number = 0; number < walk.size(); number++) {
            if (walk.step(number).information().asks() == null && walk.takesOutsiderIn(number)) {
                return false;
            }
        }
        return true;
    }

    void write(Book book) {
        for (int number = 0; number < walk.size(); number++) {
            Listed<String> asks = walk.step(number).information().asks();
            for (Stated<String> item : asks == null ? List.<Stated<String>>of() : asks.entries()) {
                write(number, item, book);
            }
        }
    }

    private void write(int number, Stated<String> item, Book book) {
        Step step = walk.step(number);
        Stated<String> because = step.information().asksBecause();
        Actor asked = asked(walk, step);
        int before = availability.nearest(item.value(), number);
        int given = given(item.value(), number);
        boolean outside = isOutside(asked);
        int saidBefore = outside ? said.nearest(saidTo(asked, item.value()), number) : FlowGraph.NONE;
        boolean nothingSaid = !outside || saysAsks || walk.flow().preceding(number).length == 0;
        Ask ask = new Ask(
                step.id(),
                item.place(),
                item.value(),
                asked == null ? Actor.CUSTOMER : asked.name(),
                outside,
                isIdentityCheck(step),
                Walk.value(because),
                before == FlowGraph.NONE && saysItems ? "none" : walk.idOf(before),
                given == FlowGraph.NONE && saysItems ? "none" : walk.idOf(given),
                saidBefore == FlowGraph.NONE && nothingSaid ? "none" : walk.idOf(saidBefore));
        book.add(ask)
                .from("item", item)
                .from("because", because)
                .from("identityCheck", because)
                .at("askedBefore", walk.placeOf(before))
                .at("givenBefore", walk.placeOf(given))
                .at("saidBefore", walk.placeOf(saidBefore));
    }

    /** {@return whether the file says that the step asks in order to check who somebody is} */
    static boolean isIdentityCheck(Step step) {
        return IDENTITY_CHECK.equalsIgnoreCase(Walk.value(step.information().asksBecause()));
    }

    private static boolean isOutside(@Nullable Actor asked) {
        return asked == null || asked.isCustomer() || Walk.isKind(asked, ActorKind.PARTNER);
    }

    /** What somebody outside says in the step; who says it counts, for one may be asked to confirm what another said. */
    private List<String> saidIn(int number) {
        Step step = walk.step(number);
        Actor asked = Listing.has(step.information().asks()) ? asked(walk, step) : null;
        if (!Listing.has(step.information().asks()) || !isOutside(asked)) {
            return List.of();
        }
        List<String> said = new ArrayList<>(1);
        for (String item : Listing.items(step.information().asks())) {
            said.add(saidTo(asked, item));
        }
        return said;
    }

    private static String saidTo(@Nullable Actor asked, String item) {
        return (asked == null ? Actor.CUSTOMER : asked.name()) + ": " + item;
    }

    /** {@return whether what the step asks for is asked of the customer, as it is where nobody else is written} */
    static boolean isCustomerAsked(Walk walk, Step step) {
        Actor asked = asked(walk, step);
        return asked == null || asked.isCustomer();
    }

    private static @Nullable Actor asked(Walk walk, Step step) {
        String asked = Listing.first(step.information().asksOf());
        return asked == null ? null : walk.actor(asked);
    }

    private int given(String item, int number) {
        Actor asking = walk.holder(number);
        Set<Actor> givers = giversOf.getOrDefault(item, Set.of());
        boolean byOthers = givers.size() > 1 || (givers.size() == 1 && (asking == null || !givers.contains(asking)));
        return byOthers
                ? walk.flow().nearestBefore(number, earlier -> isGivenByAnother(item, earlier, asking))
                : FlowGraph.NONE;
    }

    private boolean isGivenByAnother(String item, int earlier, @Nullable Actor asking) {
        return Listing.has(walk.step(earlier).information().gives(), item)
                && !walk.isCustomersOwn(earlier)
                && walk.holder(earlier) != null
                && !Objects.equals(walk.holder(earlier), asking);
    }
}
