package dev.desirepath.facts;

import dev.desirepath.journey.Appraisal;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Step;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives what each step says about itself and what only it does on the journey. */
final class Steps {

    private final Walk walk;
    private final Set<String> human;
    private final Set<String> informing;
    private final Map<String, Integer> producers = new HashMap<>();
    private final Map<String, BitSet> users = new HashMap<>();

    Steps(Walk walk) {
        this.walk = walk;
        this.human = ids(walk.steps().stream().filter(walk::isHuman).toList());
        this.informing = ids(walk.touchpoints().stream().filter(this::informs).toList());
        for (int number = 0; number < walk.steps().size(); number++) {
            Step step = walk.step(number);
            Walk.produced(step).forEach(item -> producers.merge(item, 1, Integer::sum));
            for (String item : Walk.items(step.information().uses())) {
                users.computeIfAbsent(item, key -> new BitSet()).set(number);
            }
        }
    }

    private static Set<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).collect(Collectors.toSet());
    }

    void write(Book book) {
        walk.steps().forEach(step -> write(step, book));
    }

    private void write(Step step, Book book) {
        Appraisal appraisal = step.appraisal();
        dev.desirepath.facts.Step fact = new dev.desirepath.facts.Step(
                step.id(),
                step.place(),
                Objects.requireNonNullElse(step.stage(), ""),
                walk.isTouchpoint(step),
                Walk.value(appraisal.customer()),
                Walk.value(appraisal.organisation()),
                Walk.value(appraisal.requiredBy()),
                Walk.value(appraisal.protectsFrom()),
                human.size() == 1 && human.contains(step.id()),
                informing.size() == 1 && informing.contains(step.id()),
                itemNeededLater(step));
        book.add(fact)
                .from("customerValue", appraisal.customer())
                .from("organisationValue", appraisal.organisation())
                .from("requiredBy", appraisal.requiredBy())
                .from("protectsFrom", appraisal.protectsFrom());
    }

    private boolean informs(Step step) {
        return !walk.isBegunByCustomer(step)
                || !Walk.items(step.information().tells()).isEmpty()
                || Walk.value(step.encounter().because()) == Reason.STATUS;
    }

    private String itemNeededLater(Step step) {
        int number = walk.flow().number(step.id());
        return Walk.produced(step).stream()
                .filter(item -> Integer.valueOf(1).equals(producers.get(item)))
                .filter(item -> isUsedAfter(number, users.getOrDefault(item, new BitSet())))
                .findFirst()
                .orElse("none");
    }

    private boolean isUsedAfter(int number, BitSet users) {
        BitSet others = (BitSet) users.clone();
        others.clear(number);
        return others.intersects(walk.flow().reachableFrom(number));
    }
}
