package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
        this.saysAsks = walk.covers("asks")
                || walk.steps().stream()
                        .allMatch(step -> step.information().asks() != null || !walk.takesOutsiderIn(step));
        for (Step step : walk.steps()) {
            walk.holder(step).filter(holder -> !walk.isCustomersOwn(step)).ifPresent(holder -> Walk.items(
                            step.information().gives())
                    .forEach(item -> giversOf.computeIfAbsent(item, key -> new HashSet<>())
                            .add(holder)));
        }
    }

    void write(Book book) {
        for (Step step : walk.steps()) {
            if (step.information().asks() != null) {
                step.information().asks().entries().forEach(item -> write(step, item, book));
            }
        }
    }

    private void write(Step step, Stated<String> item, Book book) {
        int number = walk.flow().number(step.id());
        Stated<String> because = step.information().asksBecause();
        Actor asked = asked(walk, step);
        Optional<Integer> before = availability.nearest(item.value(), number);
        Optional<Integer> given = given(item.value(), number);
        boolean outside = isOutside(asked);
        Optional<Integer> saidEarlier = outside ? said.nearest(saidTo(asked, item.value()), number) : Optional.empty();
        boolean nothingSaid =
                !outside || saysAsks || walk.flow().preceding(number).isEmpty();
        Ask ask = new Ask(
                step.id(),
                item.place(),
                item.value(),
                asked == null ? Actor.CUSTOMER : asked.name(),
                outside,
                isIdentityCheck(step),
                Walk.value(because),
                before.map(earlier -> walk.step(earlier).id()).orElse(noneBefore()),
                given.map(earlier -> walk.step(earlier).id()).orElse(noneBefore()),
                saidEarlier.map(earlier -> walk.step(earlier).id()).orElse(nothingSaid ? "none" : null));
        Book.Entry entry =
                book.add(ask).from("item", item).from("because", because).from("identityCheck", because);
        before.ifPresent(earlier -> entry.at("askedBefore", walk.step(earlier).place()));
        given.ifPresent(earlier -> entry.at("givenBefore", walk.step(earlier).place()));
        saidEarlier.ifPresent(
                earlier -> entry.at("saidBefore", walk.step(earlier).place()));
    }

    /** {@return whether the file says that the step asks in order to check who somebody is} */
    static boolean isIdentityCheck(Step step) {
        return IDENTITY_CHECK.equalsIgnoreCase(Walk.value(step.information().asksBecause()));
    }

    private static boolean isOutside(@Nullable Actor asked) {
        return asked == null || asked.isCustomer() || Walk.isKind(asked, ActorKind.PARTNER);
    }

    /** What somebody outside says in the step; who says it counts, for one may be asked to confirm what another said. */
    private Set<String> saidIn(Step step) {
        Actor asked = asked(walk, step);
        Set<String> said = new HashSet<>();
        if (isOutside(asked)) {
            Walk.items(step.information().asks()).forEach(item -> said.add(saidTo(asked, item)));
        }
        return said;
    }

    private static String saidTo(@Nullable Actor asked, String item) {
        return (asked == null ? Actor.CUSTOMER : asked.name()) + ": " + item;
    }

    private @Nullable String noneBefore() {
        return saysItems ? "none" : null;
    }

    /** {@return whether what the step asks for is asked of the customer, as it is where nobody else is written} */
    static boolean isCustomerAsked(Walk walk, Step step) {
        Actor asked = asked(walk, step);
        return asked == null || asked.isCustomer();
    }

    private static @Nullable Actor asked(Walk walk, Step step) {
        return Walk.items(step.information().asksOf()).stream()
                .findFirst()
                .map(walk::actor)
                .orElse(null);
    }

    private Optional<Integer> given(String item, int number) {
        Optional<Actor> asking = walk.holder(number);
        boolean byOthers = giversOf.getOrDefault(item, Set.of()).stream()
                .anyMatch(giver -> !Optional.of(giver).equals(asking));
        return byOthers
                ? walk.flow().nearestBefore(number, earlier -> isGivenByAnother(item, earlier, asking))
                : Optional.empty();
    }

    private boolean isGivenByAnother(String item, int earlier, Optional<Actor> asking) {
        Step step = walk.step(earlier);
        return Walk.items(step.information().gives()).contains(item)
                && !walk.isCustomersOwn(step)
                && walk.holder(earlier).isPresent()
                && !walk.holder(earlier).equals(asking);
    }
}
