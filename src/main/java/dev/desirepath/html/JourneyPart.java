package dev.desirepath.html;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.InventoryPoint;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Objection;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.RuleStates;
import dev.desirepath.advice.Run;
import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Refers;
import dev.desirepath.html.ToBe.Row;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.picture.Badge;
import dev.desirepath.picture.JourneyPicture;
import dev.desirepath.report.Analysed;
import dev.desirepath.report.InventoryText;
import dev.desirepath.report.VerdictText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page shows of one journey. */
public final class JourneyPart {

    private static final int MOST_BADGES = 10;

    private final Analysed analysed;
    private final Run run;
    private final Facts facts;
    private final String id;
    private final boolean alone;

    /**
     * A part of the page.
     *
     * @param id that begins the ids of all elements of the part
     * @param alone whether the page is about this journey only
     */
    JourneyPart(Analysed analysed, Run run, String id, boolean alone) {
        this.analysed = analysed;
        this.run = run;
        this.id = id;
        this.alone = alone;
        this.facts = Derivation.derive(analysed.advice().journey(), run.asOf());
    }

    public String id() {
        return id;
    }

    public boolean alone() {
        return alone;
    }

    /** {@return the level of the heading of a section} */
    public int level() {
        return alone ? 2 : 3;
    }

    public Analysed analysed() {
        return analysed;
    }

    public JourneyAdvice advice() {
        return analysed.advice();
    }

    public Journey journey() {
        return advice().journey();
    }

    public Run run() {
        return run;
    }

    /** {@return the sentences of the verdict, how much is advised first} */
    public List<String> verdict() {
        return VerdictText.of(advice());
    }

    public List<Row> about() {
        Journey it = journey();
        List<Row> rows = new ArrayList<>();
        add(rows, "The customer", it.customer());
        if (it.outcome() != null) {
            add(rows, "Good when", it.outcome().is());
            add(rows, "Measured by", it.outcome().measure());
            add(rows, "Target", it.outcome().target());
        }
        if (it.signature() != null && !it.signature().entries().isEmpty()) {
            String words =
                    Lists.and(it.signature().stream().map(felt -> felt.word()).toList());
            rows.add(new Row("Meant to feel", words, "", false));
        }
        add(rows, "Owner", it.owner());
        add(rows, "Case manager", it.caseManager());
        add(rows, "Volume", it.volume());
        add(rows, "Known from", it.source());
        return rows;
    }

    private static void add(List<Row> rows, String name, @Nullable Stated<?> stated) {
        if (stated != null) {
            String written = stated.value() instanceof String text ? text : stated.written();
            rows.add(new Row(name, written.equals("none") ? "nobody" : written, "", false));
        }
    }

    public List<Card> cards() {
        return advice().recommendations().stream()
                .map(it -> new Card(it, owner(it)))
                .toList();
    }

    private String owner(Recommendation it) {
        if (it.target().kind() == Refers.Kind.DECISION) {
            String ofRule = ownerOfRule(it.target().id());
            if (!ofRule.isEmpty()) {
                return ofRule + ", owner of the business rule";
            }
        }
        Stated<String> owner = journey().owner();
        return owner == null || owner.value().equals("none") ? "" : owner.value() + ", owner of the journey";
    }

    private String ownerOfRule(String decision) {
        return journey().steps().stream()
                .filter(step -> step.id().equals(decision))
                .map(Step::decides)
                .filter(Objects::nonNull)
                .map(decides -> decides.rule())
                .filter(Objects::nonNull)
                .map(rule -> journey().businessRules().get(rule.value()))
                .filter(Objects::nonNull)
                .map(rule -> rule.owner())
                .filter(Objects::nonNull)
                .map(Stated::value)
                .filter(owner -> !owner.equals("none"))
                .findFirst()
                .orElse("");
    }

    public List<Scene> walk() {
        return walked().scenes();
    }

    public int leftOutOfWalk() {
        return walked().leftOut();
    }

    private CustomerWalk walked() {
        Map<String, Set<Integer>> ranks = new HashMap<>();
        advice().recommendations()
                .forEach(it -> steps(it).forEach(step -> ranks.computeIfAbsent(step, key -> new TreeSet<>())
                        .add(it.rank())));
        return new CustomerWalk(journey(), facts, ranks);
    }

    /** {@return where a recommendation acts} */
    private static Set<String> steps(Recommendation it) {
        Set<String> steps = new LinkedHashSet<>();
        it.findings().stream().map(Finding::step).forEach(steps::add);
        it.change().stream()
                .map(Change::what)
                .map(what -> what.getOrDefault("step", ""))
                .forEach(steps::add);
        steps.remove("");
        return steps;
    }

    public String picture() {
        List<Badge> badges = advice().recommendations().stream()
                .limit(MOST_BADGES)
                .map(it -> new Badge(it.rank(), it.title(), steps(it)))
                .toList();
        return JourneyPicture.svg(journey(), facts, badges, id);
    }

    /** {@return the journey as it is to be; null where nothing was advised} */
    public @Nullable ToBe toBe() {
        return analysed.toBe() == null || advice().recommendations().isEmpty()
                ? null
                : new ToBe(analysed.toBe(), run.asOf(), id);
    }

    public List<InventoryPoint.Point> kinds() {
        return Arrays.stream(InventoryPoint.Point.values())
                .filter(kind -> !points(kind).isEmpty())
                .toList();
    }

    public List<InventoryPoint> points(InventoryPoint.Point kind) {
        return advice().inventory().stream().filter(it -> it.point() == kind).toList();
    }

    /** {@return the recommendation that a verdict rests on; 0 when it rests on none} */
    public static int rank(InventoryPoint point) {
        return point.why().matches("recommendation \\d+")
                ? Integer.parseInt(point.why().substring("recommendation ".length()))
                : 0;
    }

    public String counted(InventoryPoint.Point kind) {
        return InventoryText.counted(kind, points(kind));
    }

    /** {@return the name of a step, or of both steps of a hand-off} */
    public String name(String element) {
        int between = element.indexOf('>');
        return between < 0
                ? facts.names().getOrDefault(element, element)
                : name(element.substring(0, between)) + " → " + name(element.substring(between + 1));
    }

    public List<QuestionSheet.Group> questions() {
        return new QuestionSheet(advice(), facts).groups();
    }

    public List<Row> measures() {
        return facts.of(Measure.class).stream()
                .map(it -> new Row(it.measure(), Figures.of(it), "", false))
                .toList();
    }

    public RuleStates rules() {
        return RuleStates.of(advice(), run.packs());
    }

    /** {@return what speaks against eliminations, each once} */
    public List<Objection> objections() {
        return Stream.concat(
                        advice().recommendations().stream().flatMap(it -> it.objections().stream()),
                        advice().kept().stream().flatMap(it -> it.objections().stream()))
                .distinct()
                .toList();
    }
}
