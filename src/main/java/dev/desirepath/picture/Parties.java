package dev.desirepath.picture;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does a step with whom, through which channel and for how long, as far as its lane does not say it. */
final class Parties {

    private static final char UNBROKEN = '\u00a0';

    private final Lanes lanes;

    Parties(Lanes lanes) {
        this.lanes = lanes;
    }

    List<String> of(Step step) {
        List<String> said = new ArrayList<>();
        Lane lane = lanes.of(step);
        List<String> by = others(step.by());
        List<String> with = others(step.with());
        boolean laneSaysIt = lane.kind() == Lane.Kind.BEHIND && by.equals(List.of(lane.name()));
        if (!by.isEmpty() && !laneSaysIt) {
            said.add("by " + String.join(", ", by));
        }
        if (!with.isEmpty()) {
            said.add("with " + String.join(", ", with));
        }
        Stated<String> channel = step.encounter().channel();
        if (channel != null) {
            said.add(Shown.brief(channel.value()));
        }
        if (step.timing().takes() != null) {
            said.add("takes " + Shown.brief(step.timing().takes().written()).replace(' ', UNBROKEN));
        }
        return said.isEmpty() ? List.of() : List.of(String.join(" · ", said));
    }

    /** {@return all but the customer, who is in the lane} */
    private List<String> others(@Nullable Listed<String> actors) {
        return actors == null
                ? List.of()
                : actors.stream()
                        .filter(name -> !lanes.isCustomer(name))
                        .map(Shown::brief)
                        .toList();
    }
}
