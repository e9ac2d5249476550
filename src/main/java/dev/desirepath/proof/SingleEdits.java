package dev.desirepath.proof;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.StepFact;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Step;
import dev.desirepath.proof.Quotes.Quote;
import dev.desirepath.proof.WouldChange.Touched;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.Form;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Piece;
import dev.desirepath.reading.Outline.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The single edits that could turn a recommendation: of the steps and business rules that its proof touches. */
final class SingleEdits {

    private final Recommendation it;
    private final Journey journey;
    private final Quotes quotes;
    private final List<Limit> limits;
    private final Set<String> steps = new LinkedHashSet<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<Change> edits = new LinkedHashSet<>();
    private final Set<Change> examples = new LinkedHashSet<>();

    SingleEdits(Recommendation it, Proof proof, Journey journey, Quotes quotes, List<Limit> limits) {
        this.it = it;
        this.journey = journey;
        this.quotes = quotes;
        this.limits = limits;
        Set<String> touched = new LinkedHashSet<>();
        it.findings().forEach(finding -> touch(finding, touched));
        places(proof).map(quotes::at).filter(Objects::nonNull).forEach(quote -> touched.add(quote.id()));
        it.findings().forEach(finding -> between(finding, touched));
        it.change().forEach(change -> touched.addAll(change.what().values()));
        journey.steps().stream().map(Step::id).filter(touched::contains).forEach(steps::add);
        journey.businessRules().keySet().stream().filter(touched::contains).forEach(rules::add);
    }

    private static void touch(Finding finding, Set<String> touched) {
        touched.add(finding.step());
        finding.firing().bindings().values().forEach(value -> touched.add(value.toString()));
        finding.firing().matched().forEach(fact -> {
            if (fact instanceof StepFact about) {
                touched.add(about.step());
            }
        });
    }

    private static Stream<Place> places(Proof proof) {
        return proof.own().stream()
                .flatMap(each -> each.grounds().stream())
                .filter(ground -> !ground.type().equals("Limit"))
                .flatMap(ground -> ground.met().stream())
                .flatMap(fact -> fact.values().stream())
                .map(Proof.Seen::place);
    }

    /** A silence is the sum of what lies between two touchpoints. */
    private void between(Finding finding, Set<String> touched) {
        if (finding.subject() instanceof Silence silence) {
            List<String> ids = journey.steps().stream().map(Step::id).toList();
            int from = ids.indexOf(silence.since());
            int to = ids.indexOf(silence.until());
            touched.addAll(ids.subList(Math.max(0, from), Math.max(Math.max(0, from), to + 1)));
        }
    }

    List<Touched> touched() {
        List<Touched> touched = new ArrayList<>();
        journey.steps().stream()
                .filter(step -> steps.contains(step.id()))
                .forEach(step -> touched.add(new Touched(step.id(), step.name().value())));
        rules.forEach(rule -> touched.add(new Touched(rule, "a business rule")));
        return touched;
    }

    /** {@return each edit once, in the order of the file} */
    List<Change> all() {
        it.change().forEach(change -> {
            if (isChoice(change)) {
                choose(change);
            } else {
                edits.add(change);
            }
        });
        for (String step : steps) {
            structure(step);
            quotes.of("step", step).forEach(quote -> value(Element.STEP, "step", step, quote));
        }
        for (String rule : rules) {
            quotes.of("business rule", rule)
                    .forEach(quote -> value(Element.BUSINESS_RULE, "businessRule", rule, quote));
        }
        steps.forEach(this::state);
        return List.copyOf(edits);
    }

    private static boolean isChoice(Change change) {
        return change.edit().equals("set")
                && !change.what().containsKey("to")
                && !change.what().containsKey("without");
    }

    /** Where a person has to choose, what they could choose: one of the actors, an example, or what the key is for. */
    private void choose(Change change) {
        String path = change.what().getOrDefault("key", "");
        Element element = change.what().containsKey("step")
                ? Element.STEP
                : change.what().containsKey("businessRule") ? Element.BUSINESS_RULE : Element.JOURNEY;
        FormatKey<?> key = EditedKeys.isNeverEdited(path) ? null : FormatKey.at(element, path);
        if (key == null) {
            return;
        }
        boolean words =
                key.form().shape() == Form.Shape.ONE && key.form().words().isEmpty();
        boolean named = path.equals("case manager");
        List<String> values =
                named ? employees() : List.of(words && !path.contains("emotion") ? key.description() : key.example());
        for (String value : values) {
            Map<String, String> what = new LinkedHashMap<>(change.what());
            what.put("to", value);
            Change chosen = new Change("set", what);
            if (!named) {
                examples.add(chosen);
            }
            edits.add(chosen);
        }
    }

    /** {@return whether a person chooses the value, and the one that is tried stands for any} */
    boolean isExample(Change change) {
        return examples.contains(change);
    }

    private List<String> employees() {
        List<String> employees = new ArrayList<>();
        journey.actors().forEach((name, actor) -> {
            if (actor.kind() != null && actor.kind().value() == ActorKind.EMPLOYEE) {
                employees.add(name);
            }
        });
        return employees;
    }

    private void structure(String step) {
        add("remove", "step", step);
        for (String other : steps) {
            if (!other.equals(step)) {
                add("merge", "step", step, "into", other);
                add("move", "step", step, "after", other);
            }
        }
        journey.actors().forEach((name, actor) -> {
            boolean customer = actor.kind() != null && actor.kind().value() == ActorKind.CUSTOMER;
            if (!customer) {
                add("give", "step", step, "to", name);
            }
        });
        add("insert", "step", step, "tells", tells());
    }

    private String tells() {
        return it.change().stream()
                .filter(change -> change.edit().equals("insert"))
                .map(change -> change.what().getOrDefault("tells", ""))
                .findFirst()
                .orElse("how things stand");
    }

    private void value(Element element, String owner, String id, Quote quote) {
        FormatKey<?> key = EditedKeys.isNeverEdited(quote.path()) ? null : FormatKey.at(element, quote.path());
        if (key == null) {
            return;
        }
        Form<?> form = key.form();
        if (quote.value() instanceof Items list && form.words().isEmpty()) {
            list.items().forEach(entry -> without(owner, id, quote.path(), entry));
        }
        String now = quotes.value(quote);
        form.words().stream().filter(word -> !word.equals(now)).forEach(word -> set(owner, id, quote.path(), word));
        if (form.shape() == Form.Shape.NUMBER) {
            numbers(form.says()).forEach(number -> set(owner, id, quote.path(), number));
        }
        others(quote.path()).stream()
                .filter(other -> !other.equals(now) && !other.equals(id))
                .forEach(other -> set(owner, id, quote.path(), other));
    }

    private void without(String owner, String id, String path, Piece entry) {
        if (entry instanceof Word word && owner.equals("step") && path.indexOf('.') < 0) {
            add("set", "key", path, owner, id, "without", word.text());
        }
    }

    /** Across each limit that the rules of the findings compare with, and the least that there can be. */
    private Set<String> numbers(String says) {
        Set<String> numbers = new LinkedHashSet<>();
        for (Limit limit : limits) {
            String number =
                    switch (says) {
                        case "a length of time" -> limit.minutes() > 0 ? limit.minutes() + " min" : "";
                        case "a share" ->
                            limit.perMille() > 0
                                    ? Values.share(limit.perMille()).replace(" ", "")
                                    : "";
                        case "a whole number" -> limit.count() > 0 ? String.valueOf(limit.count()) : "";
                        default -> "";
                    };
            numbers.add(number);
        }
        numbers.remove("");
        switch (says) {
            case "a length of time" -> numbers.add("0 min");
            case "a share" -> numbers.add("0%");
            default -> {
                // A count of nothing says nothing.
            }
        }
        return numbers;
    }

    /** {@return what else could stand under a key whose words are not a closed list} */
    private Set<String> others(String path) {
        Set<String> others = new LinkedHashSet<>();
        switch (path) {
            case "caused by" -> others.addAll(steps);
            case "channel" ->
                journey.steps().stream()
                        .map(step -> step.encounter().channel())
                        .filter(Objects::nonNull)
                        .forEach(channel -> others.add(channel.value()));
            case "status" -> others.add("what comes next and by when");
            case "starts", "decides", "waits because of" -> others.add("none");
            default -> {
                // What could stand there is not known.
            }
        }
        return others;
    }

    /** What the steps do not say yet and the conditions asked for: each word that the key allows. */
    private void state(String step) {
        Set<String> asked = new LinkedHashSet<>();
        it.findings().forEach(finding -> finding.rule()
                .conditions()
                .forEach(condition -> condition.pattern().comparisons().forEach(comparison -> {
                    asked.add(comparison.field().key());
                    asked.addAll(Phrases.keys(condition.pattern().type().name(), comparison.field()));
                })));
        for (String path : asked) {
            FormatKey<?> key =
                    path.isEmpty() || EditedKeys.isNeverEdited(path) ? null : FormatKey.at(Element.STEP, path);
            if (key != null) {
                key.form().words().forEach(word -> set("step", step, path, word));
            }
        }
    }

    private void set(String owner, String id, String path, String to) {
        add("set", "key", path, owner, id, "to", to);
    }

    private void add(String edit, String... parts) {
        Map<String, String> what = new LinkedHashMap<>();
        for (int part = 0; part < parts.length; part += 2) {
            what.put(parts[part], parts[part + 1]);
        }
        edits.add(new Change(edit, what));
    }
}
