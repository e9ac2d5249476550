package dev.desirepath.review;

import dev.desirepath.facts.Attribute;
import dev.desirepath.facts.Declared;
import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Rating;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Response;
import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFile;
import dev.desirepath.reading.SourceText;
import dev.desirepath.rules.Acceptable;
import dev.desirepath.rules.HouseSettings;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Scoped;
import dev.desirepath.rules.Spelling;
import dev.desirepath.rules.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what a house has decided on findings against the journeys of a run: what ran out, and what is about nothing that there is. */
public final class DecidedReview {

    private static final String ANEW = "Decide anew, or delete it: the finding counts again.";

    private final ConfigFile config;
    private final List<String> rules;
    private final Declared declared;
    private final LocalDate asOf;
    private final List<Scoped> scopes;
    private final Set<String> journeys = new TreeSet<>();
    private final Set<Integer> met = new LinkedHashSet<>();

    /** @param packs with the rules that are switched off, too */
    public DecidedReview(ConfigFile config, Packs packs, LocalDate asOf) {
        this.config = config;
        this.rules = packs.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .sorted()
                .toList();
        Standards standards = HouseSettings.standards(config, packs);
        this.declared = standards.declared();
        this.scopes = standards.scopes();
        this.asOf = asOf;
    }

    /** Notes that there is such a journey. */
    public void add(Journey journey) {
        journeys.add(journey.id());
        for (int number = 0; number < scopes.size(); number++) {
            if (scopes.get(number).isAbout(journey)) {
                met.add(number);
            }
        }
    }

    /** {@return notices about what ran out in the configuration} */
    public List<Problem> ranOut() {
        return Stream.concat(
                        config.accepted().stream(),
                        config.scopes().stream().flatMap(scope -> scope.accepted().stream()))
                .map(ConfigFile.Accepted::acceptance)
                .filter(acceptance -> !acceptance.countsOn(asOf))
                .map(acceptance -> ofConfig(acceptance.rule(), ranOut(acceptance), ANEW))
                .toList();
    }

    /** {@return notices about what accepts findings in the file of a journey, or at an element that the journey does not have} */
    public List<Problem> about(Journey journey, SourceText file) {
        List<Problem> notices = new ArrayList<>();
        for (Acceptance acceptance : journey.accepted()) {
            String rule = acceptance.rule().value();
            if (!rules.contains(rule)) {
                String near = Spelling.nearest(rule, rules)
                        .map(word -> "Did you mean '" + word + "'? ")
                        .orElse("");
                notices.add(inJourney(
                        acceptance,
                        "there is no rule '" + rule + "'",
                        near + "'desirepath rules list' shows all.",
                        file));
            } else if (!acceptance.countsOn(asOf)) {
                notices.add(inJourney(acceptance, ranOut(acceptance), ANEW, file));
            }
        }
        List<Acceptance> ofConfig = config.accepted().stream()
                .filter(each -> each.journey() != null && each.journey().value().equals(journey.id()))
                .map(ConfigFile.Accepted::acceptance)
                .toList();
        if (!ofConfig.isEmpty()) {
            elements(journey).ifPresent(elements -> ofConfig.stream()
                    .filter(each -> !elements.contains(each.at().value()))
                    .forEach(each -> notices.add(ofConfig(each.at(), hasNo(journey, each), instead(each, elements)))));
        }
        return notices;
    }

    /** {@return their ids; none where the journey cannot be judged, which is said when it is} */
    private Optional<Set<String>> elements(Journey journey) {
        Set<String> ids = new TreeSet<>(Set.of(journey.id()));
        try {
            Facts facts = Derivation.derive(journey, asOf, declared);
            Acceptable.of(facts).forEach(each -> ids.add(each.id()));
            facts.of(Rating.class).forEach(rating -> ids.add(rating.of()));
            facts.of(Attribute.class).forEach(own -> ids.add(own.of()));
            return Optional.of(ids);
        } catch (TooLargeLoop refused) {
            return Optional.empty();
        }
    }

    private static String hasNo(Journey journey, Acceptance acceptance) {
        return "the journey '%s' has no step, stage, hand-off, decision, business rule or actor '%s'"
                .formatted(journey.id(), acceptance.at().value());
    }

    private static String instead(Acceptance acceptance, Set<String> elements) {
        return Spelling.nearest(acceptance.at().value(), elements)
                        .map(word -> "Did you mean '" + word + "'? ")
                        .orElse("")
                + "'desirepath facts FILE --ids' lists the ids of its elements.";
    }

    /** {@return notices about what is for none of the journeys that were added, which ought to be all that the house has} */
    public List<Problem> unmatched() {
        List<Problem> notices = new ArrayList<>();
        named().stream()
                .filter(name -> !journeys.contains(name.value()))
                .map(name -> Notices.of(config.unknown(name, "journey", "Journeys are", journeys)))
                .forEach(notices::add);
        for (int number = 0; number < scopes.size(); number++) {
            if (!met.contains(number)) {
                notices.add(ofNoJourney(config.scopes().get(number)));
            }
        }
        return notices.stream().sorted().toList();
    }

    /** {@return what is decided about journeys other than those that were added, with its place} */
    public List<String> unused() {
        return named().stream()
                .filter(name -> !journeys.contains(name.value()))
                .map(name -> "'%s' (%s:%d)"
                        .formatted(
                                name.value(), name.place().file(), name.place().line()))
                .toList();
    }

    private List<Stated<String>> named() {
        return Stream.concat(
                        config.accepted().stream().map(ConfigFile.Accepted::journey),
                        config.responses().stream().map(Response::journey))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Problem ofNoJourney(ConfigFile.Scope scope) {
        String when = scope.when().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue().value())
                .collect(Collectors.joining(", "));
        Map.Entry<String, Stated<String>> first =
                scope.when().entrySet().iterator().next();
        return ofConfig(
                first.getValue(),
                "a scope is for '%s', and no journey is so".formatted(when),
                "Journeys say such things under 'also'; a stage, a unit and a journey are named as files have them.");
    }

    private static String ranOut(Acceptance acceptance) {
        return "the acceptance of %s at %s ran out on %s"
                .formatted(acceptance.rule().value(), acceptance.at().value(), acceptance.until());
    }

    private Problem ofConfig(Stated<String> at, String message, String help) {
        return Notices.of(config.problem(at.place(), at.written(), message, help));
    }

    private static Problem inJourney(Acceptance acceptance, String message, String help, SourceText file) {
        return Problem.notice(acceptance.place(), 1, message, help).shownIn(file.shown(acceptance.place()));
    }
}
