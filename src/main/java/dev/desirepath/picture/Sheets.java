package dev.desirepath.picture;

import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.FlowGraph;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stage;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes from a journey and its facts what is drawn of it. */
final class Sheets {

    private final Journey journey;
    private final List<Badge> badges;
    private final Lanes lanes;
    private final Delays delays;
    private final Parties parties;
    private final List<Link> links;
    private final FlowGraph flow;
    private final Set<String> felt = new HashSet<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, List<HandOff>> handOffs = new HashMap<>();
    private final List<String> stages = new ArrayList<>();

    private Sheets(Journey journey, Facts facts, List<Badge> badges) {
        this.journey = journey;
        this.badges = badges;
        this.flow = FlowGraph.of(journey.steps());
        this.lanes = new Lanes(journey, facts);
        this.delays = new Delays(journey, facts);
        this.parties = new Parties(lanes);
        this.links = Links.of(journey, facts, flow);
        facts.of(HandOff.class).forEach(handOff -> handOffs.computeIfAbsent(handOff.step(), step -> new ArrayList<>())
                .add(handOff));
        facts.of(Emotion.class).forEach(emotion -> felt.add(emotion.step()));
        facts.of(Decision.class).forEach(decision -> decisions.put(decision.step(), decision));
    }

    static Sheet of(Journey journey, Facts facts, List<Badge> badges) {
        return new Sheets(journey, facts, badges).sheet();
    }

    private Sheet sheet() {
        List<Card> cards = new ArrayList<>();
        for (Step step : journey.steps()) {
            cards.add(card(step, cards.size()));
        }
        long longest =
                cards.stream().mapToLong(card -> card.delay().minutes()).max().orElse(0);
        return new Sheet(
                Shown.brief(journey.name().value()),
                List.copyOf(stages),
                lanes.all(),
                cards,
                links,
                delays.silences(flow::number),
                longest);
    }

    private Card card(Step step, int index) {
        List<String> notes = new ArrayList<>(parties.of(step));
        handOffs(step).forEach(notes::add);
        decision(step).ifPresent(notes::add);
        List<Badge> acting = badges.stream()
                .filter(badge -> badge.steps().contains(step.id()))
                .toList();
        Card card = new Card(
                index,
                Shown.brief(step.name().value()),
                stage(step),
                lanes.of(step),
                signs(step),
                notes,
                delays.of(step),
                mood(step),
                acting.stream().map(Badge::rank).toList(),
                "");
        return Titles.titled(card, Shown.text(step.name().value()), acting, links);
    }

    /** Steps of one stage stand together, so that each new name begins one. */
    private int stage(Step step) {
        String name = journey.stages().stream()
                .filter(stage -> stage.id().equals(step.stage()))
                .map(Stage::name)
                .map(Stated::value)
                .findFirst()
                .map(Shown::brief)
                .orElse("");
        if (stages.isEmpty() || !stages.get(stages.size() - 1).equals(name)) {
            stages.add(name);
        }
        return stages.size() - 1;
    }

    private List<Sign> signs(Step step) {
        List<Sign> signs = new ArrayList<>();
        Touchpoint touchpoint = lanes.touchpoint(step);
        if (touchpoint != null) {
            signs.add(touchpoint.decisive() == Answer.YES ? Sign.DECISIVE : Sign.MOMENT_OF_TRUTH);
        }
        if (handOffs.containsKey(step.id())) {
            signs.add(Sign.BREAK_POINT);
        }
        if (decisions.containsKey(step.id())) {
            signs.add(Sign.BUSINESS_RULE);
        }
        return signs;
    }

    private Optional<String> decision(Step step) {
        return Optional.ofNullable(decisions.get(step.id()))
                .map(decision -> decision.businessRule() == null
                        ? "Decides; by which rule is not stated"
                        : "Decides by " + Shown.brief(decision.businessRule()));
    }

    private List<String> handOffs(Step step) {
        return handOffs.getOrDefault(step.id(), List.of()).stream()
                .map(Sheets::handOff)
                .toList();
    }

    private static String handOff(HandOff handOff) {
        boolean received = !handOff.step().equals(handOff.givingStep());
        StringBuilder note = new StringBuilder(
                received
                        ? "From " + Shown.brief(handOff.giver())
                        : "Handed over to " + Shown.brief(handOff.receiver()));
        if (handOff.medium() != null) {
            note.append(": ").append(Shown.brief(handOff.medium()));
        }
        if (handOff.promisedMinutes() != null) {
            note.append(", promised in ").append(Minutes.words(handOff.promisedMinutes()));
        }
        if (handOff.lostPerMille() != null) {
            note.append(", lost ")
                    .append(BigDecimal.valueOf(handOff.lostPerMille(), 1)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append(" %");
        }
        return note.toString();
    }

    private Optional<Mood> mood(Step step) {
        EmotionAt at = step.emotion();
        if (at == null) {
            return felt.contains(step.id()) ? Optional.of(new Mood("", null, "", null)) : Optional.empty();
        }
        String customers = at.customers() == null ? "" : " (" + at.customers().value() + ")";
        return Optional.of(new Mood(
                word(at.goal()),
                level(at.goal()),
                at.observed() == null ? "" : word(at.observed()) + customers,
                level(at.observed())));
    }

    private static String word(@Nullable Stated<Felt> felt) {
        return felt == null ? "" : Shown.brief(felt.value().word());
    }

    private static @Nullable Level level(@Nullable Stated<Felt> felt) {
        return felt == null || felt.value().feeling() == null
                ? null
                : Level.of(felt.value().feeling().cluster());
    }
}
