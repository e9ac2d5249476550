package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Appraisal;
import dev.desirepath.journey.Conduct;
import dev.desirepath.journey.Failing;
import dev.desirepath.journey.Promise;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Worth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives what each step says about itself and what only it does on the journey. */
final class Steps {

    private final Walk walk;
    private final Set<String> human;
    private final Set<String> informing;
    private final Map<String, Integer> producers = new HashMap<>();
    private final Uses uses;

    private final Map<String, Promise> promises = new HashMap<>();
    private final Visits visits;
    private final Needs needs;
    private final Neighbours neighbours;
    private final Outputs outputs;

    Steps(Walk walk, Visits visits, Outputs outputs, Uses uses) {
        this.walk = walk;
        this.visits = visits;
        this.outputs = outputs;
        this.uses = uses;
        this.needs = new Needs(walk);
        this.neighbours = new Neighbours(walk);
        List<Promise> written = walk.journey().assessment().promises();
        for (Promise promise : written == null ? List.<Promise>of() : written) {
            if (promise.at() != null) {
                promises.putIfAbsent(promise.at().value(), promise);
            }
        }
        this.human = ids(walk.steps().stream().filter(walk::isHuman).toList());
        this.informing = ids(walk.touchpoints().stream().filter(walk::informs).toList());
        walk.steps().forEach(step -> walk.produced(step).forEach(item -> producers.merge(item, 1, Integer::sum)));
    }

    private static Set<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).collect(Collectors.toSet());
    }

    void write(Book book) {
        walk.steps().forEach(step -> write(step, book));
    }

    private void write(Step step, Book book) {
        int number = walk.flow().number(step.id());
        Appraisal appraisal = step.appraisal();
        Conduct conduct = step.conduct();
        Failing fails = conduct.fails();
        Stated<Worth> customer = walk.said(appraisal.customer(), "value", Worth.NEUTRAL);
        Stated<Worth> organisation = walk.said(appraisal.organisation(), "value", Worth.NEUTRAL);
        Stated<String> required = walk.said(appraisal.requiredBy(), "required by", "none");
        Stated<String> protects = walk.said(appraisal.protectsFrom(), "protects", "none");
        Stated<Answer> automated = walk.said(appraisal.automated(), "automated", Answer.NO);
        Promise promise = promises.get(step.id());
        Optional<Ratio> visited = visits.of(number);
        dev.desirepath.facts.Step fact = new dev.desirepath.facts.Step(
                step.id(),
                step.place(),
                Objects.requireNonNullElse(step.stage(), ""),
                walk.isTouchpoint(number),
                Walk.value(customer),
                Walk.value(customer) == Worth.VALUED,
                Walk.value(organisation),
                Walk.value(required),
                Walk.value(protects),
                human.size() == 1 && human.contains(step.id()),
                informing.size() == 1 && informing.contains(step.id()),
                itemNeededLater(step),
                walk.flow().components().isInLoop(number),
                visited.map(Ratio::decimal).orElse(null),
                visited.map(Ratio::perMille).orElse(null),
                walk.holder(number).map(Actor::name).orElse("none"),
                walk.peopleDoing(step),
                walk.holder(number).map(actor -> Walk.value(actor.specialist())).orElse(null),
                Walk.minutes(step.timing().takes()),
                Walk.value(conduct.role()),
                conduct.role() != null,
                Walk.value(step.encounter().causedBy()),
                !Walk.items(step.information().gives()).isEmpty(),
                outputs.goOn(List.of(number)),
                Walk.value(automated),
                Walk.value(conduct.scripted()),
                Walk.value(conduct.discretion()),
                fails == null ? null : Walk.perMille(fails.share()),
                unseen(step, fails),
                conduct.cases() == null ? null : Walk.perMille(conduct.cases().simple()),
                promise == null ? noPromise() : Walk.value(promise.promise()),
                promise == null ? null : Walk.value(promise.kept()),
                needs.isNeeded(number),
                neighbours.independentOf(number));
        Book.Entry entry = book.add(fact)
                .from("customerValue", customer)
                .from("valuedByCustomer", customer)
                .from("organisationValue", organisation)
                .from("requiredBy", required)
                .from("protectsFrom", protects)
                .from("minutes", step.timing().takes())
                .from("role", conduct.role())
                .from("supportsOnly", conduct.role())
                .from("causedBy", step.encounter().causedBy())
                .from("automated", automated)
                .from("scripted", conduct.scripted())
                .from("discretion", conduct.discretion());
        walk.holder(number).ifPresent(actor -> entry.from("specialist", actor.specialist()));
        if (fails != null) {
            entry.from("failsPerMille", fails.share()).from("unseen", fails.noticed());
        }
        if (conduct.cases() != null) {
            entry.from("simplePerMille", conduct.cases().simple());
        }
        if (promise != null) {
            entry.from("promise", promise.promise()).from("promiseKept", promise.kept());
        }
    }

    /** Whoever or whatever is with the customer may see it; of what they do all alone nobody hears unless somebody asks. */
    private @Nullable Answer unseen(Step step, @Nullable Failing fails) {
        boolean alone = walk.isCustomersOwn(step) && !walk.isTouchpoint(step);
        Answer noticed = fails == null ? null : Walk.value(fails.noticed());
        if (noticed != null && (alone || walk.isTouchpoint(step))) {
            return noticed == Answer.NO ? Answer.YES : Answer.NO;
        }
        return alone && !(fails == null && walk.covers("fails")) ? null : Answer.NO;
    }

    private @Nullable String noPromise() {
        boolean allSaid = walk.journey().assessment().promises() != null || walk.covers("promises");
        return allSaid ? "none" : null;
    }

    private String itemNeededLater(Step step) {
        int number = walk.flow().number(step.id());
        return walk.produced(step).stream()
                .filter(item -> Integer.valueOf(1).equals(producers.get(item)))
                .filter(item -> uses.of(item).stream()
                        .anyMatch(user -> user != number && walk.flow().canFollow(number, user)))
                .findFirst()
                .orElse("none");
    }
}
