package dev.desirepath.proof;

import dev.desirepath.journey.Place;
import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks from the conditions of a rule what somebody has to know to follow it, each thing once. */
final class Premises {

    private Premises() {}

    static List<Seen> of(List<Ground> grounds) {
        List<Seen> premises = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Ground ground : grounds) {
            if (!ground.said().isEmpty() && said.add(ground.said())) {
                premises.add(whole(ground));
            }
            if (!ground.kind().equals("match") && !ground.kind().equals("exists")) {
                continue;
            }
            ground.met().stream()
                    .limit(1)
                    .flatMap(fact -> fact.values().stream())
                    .filter(value -> !value.link() && !value.needed().isEmpty() && value.holds() == Holds.YES)
                    .filter(value -> said.add(value.said()))
                    .forEach(premises::add);
        }
        return premises;
    }

    private static Seen whole(Ground ground) {
        Place place = ground.met().isEmpty() ? ground.at() : ground.met().get(0).place();
        return new Seen(
                ground.id(),
                ground.drl(),
                "",
                "",
                "",
                "",
                ground.holds(),
                false,
                false,
                place,
                true,
                "",
                ground.said(),
                "");
    }
}
