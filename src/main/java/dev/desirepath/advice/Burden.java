package dev.desirepath.advice;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.rules.Edit;
import org.jspecify.annotations.Nullable;

/**
 * The work that the change of a finding gives to another person.
 *
 * @param who gets it; {@code none} where nothing is given away, or a system gets it
 * @param minutes on one journey; null when a step does not say how long it takes
 */
record Burden(String who, @Nullable Long minutes) {

    private static final Burden NONE = new Burden("none", 0L);

    static Burden of(Finding finding, Facts facts, Elements elements) {
        if (!isGiving(finding)) {
            return NONE;
        }
        Action action = finding.rule().eliminates() ? Action.ELIMINATE : Action.IMPROVE;
        Burden burden = NONE;
        for (Change change : Edits.changes(finding, action, facts)) {
            Step step = elements.step(change.what().getOrDefault("step", ""));
            String to = change.what().getOrDefault("to", "");
            if (change.edit().equals("give") && step != null && !step.actor().equals(to) && !isSystem(to, facts)) {
                burden = new Burden(to, sum(burden.minutes(), step.minutes()));
            }
        }
        return burden;
    }

    private static boolean isGiving(Finding finding) {
        return Edits.has(Edit.Give.class, finding);
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : (Long) (one + other);
    }

    private static boolean isSystem(String name, Facts facts) {
        return facts.of(Actor.class).stream()
                .anyMatch(actor -> actor.actor().equals(name) && actor.kind() == ActorKind.SYSTEM);
    }
}
