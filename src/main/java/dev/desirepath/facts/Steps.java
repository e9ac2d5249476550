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
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Derives what each step says about itself and what only it does on the journey. */
final class Steps {

    private final Walk walk;
    private final int onlyHuman;
    private final int onlyInforming;
    private final Uses uses;
    private final Producers producers;
    private final Map<String, Promise> promises = new HashMap<>();
    private final Visits visits;
    private final Needs needs;
    private final Neighbours neighbours;
    private final Outputs outputs;

    Steps(Walk walk, Visits visits, Outputs outputs, Uses uses, Producers producers) {
        this.walk = walk;
        this.visits = visits;
        this.outputs = outputs;
        this.uses = uses;
        this.producers = producers;
        this.needs = new Needs(walk, uses, producers);
        this.neighbours = new Neighbours(walk);
        List<Promise> written = walk.journey().assessment().promises();
        for (Promise promise : written == null ? List.<Promise>of() : written) {
            if (promise.at() != null) {
                promises.putIfAbsent(promise.at().value(), promise);
            }
        }
        // Whoever meets a person is a customer, so the touchpoints have all of these steps.
        this.onlyHuman = onlyTouchpoint(walk::isHuman);
        this.onlyInforming = onlyTouchpoint(walk::informs);
    }

    private int onlyTouchpoint(IntPredicate wanted) {
        int only = FlowGraph.NONE;
        for (int number : walk.touchpoints()) {
            if (wanted.test(number)) {
                if (only != FlowGraph.NONE) {
                    return FlowGraph.NONE;
                }
                only = number;
            }
        }
        return only;
    }

    void write(Book book) {
        for (int number = 0; number < walk.size(); number++) {
            write(number, walk.step(number), book);
        }
    }

    private void write(int number, Step step, Book book) {
        Appraisal appraisal = step.appraisal();
        Conduct conduct = step.conduct();
        Failing fails = conduct.fails();
        Stated<Worth> customer = walk.said(appraisal.customer(), "value", Worth.NEUTRAL);
        Stated<Worth> organisation = walk.said(appraisal.organisation(), "value", Worth.NEUTRAL);
        Stated<String> required = walk.said(appraisal.requiredBy(), "required by", "none");
        Stated<String> protects = walk.said(appraisal.protectsFrom(), "protects", "none");
        Stated<Answer> automated = walk.said(appraisal.automated(), "automated", Answer.NO);
        Promise promise = promises.get(step.id());
        Ratio visited = visits.of(number);
        Actor holder = walk.holder(number);
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
                number == onlyHuman,
                number == onlyInforming,
                itemNeededLater(number),
                walk.flow().components().isInLoop(number),
                visited == null ? null : visited.decimal(),
                visited == null ? null : (Long) visited.perMille(),
                holder == null ? "none" : holder.name(),
                walk.peopleDoing(number),
                holder == null ? null : Walk.value(holder.specialist()),
                Walk.minutes(step.timing().takes()),
                Walk.value(conduct.role()),
                conduct.role() != null,
                Walk.value(step.encounter().causedBy()),
                Listing.has(step.information().gives()),
                outputs.goOn(number),
                Walk.value(automated),
                Walk.value(conduct.scripted()),
                Walk.value(conduct.discretion()),
                fails == null ? null : Walk.perMille(fails.share()),
                unseen(number, fails),
                conduct.cases() == null ? null : Walk.perMille(conduct.cases().simple()),
                promise == null ? noPromise() : Walk.value(promise.promise()),
                promise == null ? null : Walk.value(promise.kept()),
                needs.isNeeded(number),
                neighbours.independentOf(number));
        Origins origins = book.add(fact)
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
        if (holder != null) {
            origins.from("specialist", holder.specialist());
        }
        if (fails != null) {
            origins.from("failsPerMille", fails.share()).from("unseen", fails.noticed());
        }
        if (conduct.cases() != null) {
            origins.from("simplePerMille", conduct.cases().simple());
        }
        if (promise != null) {
            origins.from("promise", promise.promise()).from("promiseKept", promise.kept());
        }
    }

    /** Whoever or whatever is with the customer may see it; of what they do all alone nobody hears unless somebody asks. */
    private @Nullable Answer unseen(int step, @Nullable Failing fails) {
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

    private String itemNeededLater(int number) {
        for (String item : walk.produced(number)) {
            if (producers.of(item).size() == 1 && isUsedAfter(number, item)) {
                return item;
            }
        }
        return "none";
    }

    private boolean isUsedAfter(int number, String item) {
        for (int user : uses.of(item)) {
            if (user != number && walk.flow().canFollow(number, user)) {
                return true;
            }
        }
        return false;
    }
}
