package dev.desirepath.advice;

import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Response;
import dev.desirepath.rules.Accepted;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Standards;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes what the house has settled out of the findings and recommendations of a journey. */
final class Settling {

    private final Journey journey;
    private final LocalDate asOf;
    private final Standards standards;
    private final Packs packs;
    private final Elements elements;
    private final List<Acceptance> acceptances;
    private final Set<Acceptance> met = new HashSet<>();
    private final List<Settled.Accepted> accepted = new ArrayList<>();
    private final List<Finding> onTrial = new ArrayList<>();
    private final List<Settled.Rejected> rejected = new ArrayList<>();
    private final List<Settled.Notice> notices = new ArrayList<>();
    private final List<Finding> known = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();

    Settling(Journey journey, LocalDate asOf, Standards standards, Packs packs, Elements elements) {
        this.journey = journey;
        this.asOf = asOf;
        this.standards = standards;
        this.packs = packs;
        this.elements = elements;
        this.acceptances = new ArrayList<>(journey.accepted());
        add(standards.accepted());
        standards.whole(journey).forEach(scope -> add(scope.accepted()));
        standards.parts(journey).forEach(scope -> add(scope.accepted()));
    }

    private void add(List<Accepted> ofHouse) {
        for (Accepted each : ofHouse) {
            if (each.isAbout(journey.id())) {
                acceptances.add(each.acceptance());
            }
        }
    }

    /** {@return the findings that are left to advise on} */
    List<Finding> open(List<Finding> all) {
        Set<String> before = standards.baseline().of(journey.id());
        List<Finding> open = new ArrayList<>();
        for (Finding finding : all) {
            Acceptance acceptance = covering(finding);
            if (finding.rule().isTrial()) {
                onTrial.add(finding);
            } else if (acceptance != null) {
                accepted.add(new Settled.Accepted(finding, acceptance));
            } else {
                String id = finding.id();
                found.add(id);
                if (before.contains(id)) {
                    known.add(finding);
                } else {
                    open.add(finding);
                }
            }
        }
        return open;
    }

    private @Nullable Acceptance covering(Finding finding) {
        Acceptance covering = null;
        for (Acceptance acceptance : acceptances) {
            if (covers(acceptance, finding)) {
                met.add(acceptance);
                boolean first = covering == null && acceptance.countsOn(asOf);
                covering = first ? acceptance : covering;
            }
        }
        return covering;
    }

    private boolean covers(Acceptance acceptance, Finding finding) {
        String at = acceptance.at().value();
        boolean whole = at.equals(Acceptance.WHOLE) || at.equals(journey.id());
        return acceptance.rule().value().equals(finding.rule().id())
                && (at.equals(finding.about().id())
                        || (finding.step().isEmpty()
                                ? whole
                                : at.equals(finding.step()) || at.equals(elements.stage(finding.step()))));
    }

    /** {@return the recommendations that are not rejected, each with what was answered to it, ranked anew} */
    List<Recommendation> answered(List<Recommendation> ranked) {
        Map<String, Response> responses = new HashMap<>();
        for (Response response : standards.responses()) {
            if (response.journey().value().equals(journey.id())) {
                responses.put(response.recommendation().value(), response);
            }
        }
        List<Recommendation> left = new ArrayList<>();
        for (Recommendation recommendation : ranked) {
            Response response = responses.remove(recommendation.id());
            if (response != null && response.kind() == Response.Kind.REJECTED) {
                rejected.add(new Settled.Rejected(recommendation, response));
            } else {
                left.add(recommendation.at(left.size() + 1).with(response));
            }
        }
        // What a baseline hides is neither done nor unknown.
        boolean hidden =
                standards.partial() || !standards.baseline().of(journey.id()).isEmpty();
        responses.values().stream()
                .filter(response -> !hidden)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .forEach(response -> notices.add(new Settled.Notice(notAdvised(response), response.place())));
        return left;
    }

    private static String notAdvised(Response response) {
        String id = response.recommendation().value();
        return response.kind() == Response.Kind.DONE
                ? "'%s' was said to be done, and is advised no more".formatted(id)
                : "a response to '%s' is written, which is not advised".formatted(id);
    }

    Settled settled() {
        for (Acceptance acceptance : acceptances) {
            String fault = fault(acceptance);
            if (fault != null) {
                notices.add(new Settled.Notice(
                        "the acceptance of %s at %s %s"
                                .formatted(
                                        acceptance.rule().value(),
                                        acceptance.at().value(),
                                        fault),
                        acceptance.place()));
            }
        }
        List<String> gone = standards.baseline().of(journey.id()).stream()
                .filter(id -> !standards.partial() && !found.contains(id))
                .sorted()
                .toList();
        return new Settled(accepted, onTrial, rejected, known, gone, notices, List.copyOf(found));
    }

    /** What a report shows first is the remedy, so that is what people try to accept. */
    private String instead(String id, List<String> ids) {
        List<String> curing = packs.rules(Verb.GIVE).stream()
                .filter(rule -> rule.value("remedy").filter(id::startsWith).isPresent())
                .map(Rule::id)
                .toList();
        if (!curing.isEmpty()) {
            return " but what to do; the rules behind it are " + String.join(", ", curing);
        }
        return Packs.nearest(id, ids)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    private @Nullable String fault(Acceptance acceptance) {
        String id = acceptance.rule().value();
        // Of a rule that was not asked nothing follows.
        if (standards.partial() && packs.rule(id).isEmpty()) {
            return null;
        }
        List<String> ids = packs.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .toList();
        if (!ids.contains(id)) {
            return "names no rule" + instead(id, ids);
        }
        if (!met.contains(acceptance)) {
            return packs.rule(id).isEmpty()
                    ? "has no effect: the rule is off"
                    : "meets nothing: delete it, or name the element by an id that 'desirepath facts FILE --ids' lists";
        }
        return acceptance.countsOn(asOf) ? null : "ran out on " + Objects.requireNonNull(acceptance.until());
    }
}
