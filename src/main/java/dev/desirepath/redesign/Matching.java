package dev.desirepath.redesign;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which steps of one journey are which of another: by id, as somebody says, by name, or by standing in one place with the same content. */
public final class Matching {

    private final Journey before;
    private final Journey after;
    private final Map<String, String> afterByBefore = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Renamed> renamed = new ArrayList<>();

    /**
     * A step that has another id afterwards.
     *
     * @param because why the two are taken for one
     */
    public record Renamed(String before, String after, String because) {}

    private Matching(Journey before, Journey after) {
        this.before = before;
        this.after = after;
    }

    /** {@return the steps with the same id; nothing was renamed} */
    static Matching byId(Journey before, Journey after) {
        Matching matching = new Matching(before, after);
        matching.addById();
        return matching;
    }

    /**
     * {@return the matching of two journey files}
     *
     * @param said the ids of steps that somebody says are the same, the earlier one as key
     */
    public static Matching of(Journey before, Journey after, Map<String, String> said) {
        Matching matching = new Matching(before, after);
        said.forEach((old, now) -> matching.add(old, now, "you say so"));
        matching.addById();
        matching.addByName();
        matching.addByPlace();
        return matching;
    }

    private void add(String old, String now, String because) {
        if (!afterByBefore.containsKey(old) && taken.add(now)) {
            afterByBefore.put(old, now);
            if (!old.equals(now)) {
                renamed.add(new Renamed(old, now, because));
            }
        }
    }

    private void addById() {
        Set<String> ids = after.steps().stream().map(Step::id).collect(Collectors.toSet());
        ids.removeAll(taken);
        gone().stream().map(Step::id).filter(ids::contains).forEach(id -> add(id, id, ""));
    }

    private void addByName() {
        Map<String, Step> old = unique(gone());
        Map<String, Step> now = unique(added());
        old.forEach((name, step) -> {
            Step same = now.get(name);
            if (same != null) {
                add(step.id(), same.id(), "they have one name");
            }
        });
    }

    private static Map<String, Step> unique(List<Step> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.name().value(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)))
                .entrySet()
                .stream()
                .filter(each -> each.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0), (one, other) -> one, LinkedHashMap::new));
    }

    /** Between the same neighbours as many steps, each saying what the other says but for its name. */
    private void addByPlace() {
        Map<String, List<Step>> old = stretches(before, afterByBefore::get);
        Map<String, List<Step>> now = stretches(after, id -> taken.contains(id) ? id : null);
        old.forEach((place, steps) -> {
            List<Step> others = now.getOrDefault(place, List.of());
            boolean same = steps.size() == others.size();
            for (int index = 0; same && index < steps.size(); index++) {
                same = Content.of(steps.get(index)).equals(Content.of(others.get(index)));
            }
            for (int index = 0; same && index < steps.size(); index++) {
                add(
                        steps.get(index).id(),
                        others.get(index).id(),
                        "they stand in one place and say the same but for the name");
            }
        });
    }

    /** {@return runs of unmatched steps by the matched steps between which they stand} */
    private static Map<String, List<Step>> stretches(Journey journey, Function<String, @Nullable String> known) {
        Map<String, List<Step>> stretches = new LinkedHashMap<>();
        List<Step> run = new ArrayList<>();
        String from = "";
        for (Step step : journey.steps()) {
            String id = known.apply(step.id());
            if (id == null) {
                run.add(step);
                continue;
            }
            if (!run.isEmpty()) {
                stretches.put(from + " > " + id, List.copyOf(run));
            }
            run.clear();
            from = id;
        }
        if (!run.isEmpty()) {
            stretches.put(from + " > ", List.copyOf(run));
        }
        return stretches;
    }

    /** {@return the id that the step has afterwards; empty when it is not there} */
    Optional<String> after(String before) {
        return Optional.ofNullable(afterByBefore.get(before));
    }

    /** {@return the id that the step has afterwards, or its old one} */
    String id(String before) {
        return afterByBefore.getOrDefault(before, before);
    }

    /** {@return the ids before of steps that are in both, in the order of the file, with those after} */
    Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        before.steps().forEach(step -> after(step.id()).ifPresent(now -> pairs.put(step.id(), now)));
        return pairs;
    }

    /** {@return how many steps are in both} */
    public int matched() {
        return afterByBefore.size();
    }

    /** {@return the steps that have another id afterwards} */
    public List<Renamed> renamed() {
        return List.copyOf(renamed);
    }

    /** {@return the steps that only the earlier journey has} */
    public List<Step> gone() {
        return before.steps().stream()
                .filter(step -> !afterByBefore.containsKey(step.id()))
                .toList();
    }

    /** {@return the steps that only the later journey has} */
    public List<Step> added() {
        return after.steps().stream().filter(step -> !taken.contains(step.id())).toList();
    }

    /** {@return whether less than half of the shorter journey is in the other, so that nothing can be held against it} */
    public boolean isOfTwoJourneys() {
        return matched() * 2 < Math.min(before.steps().size(), after.steps().size());
    }

    /** {@return a sentence with the names of steps as they are afterwards} */
    String renamed(String sentence) {
        Map<String, String> names = new HashMap<>();
        after.steps().forEach(step -> names.put(step.id(), step.name().value()));
        String now = sentence;
        for (Step step : before.steps()) {
            String name = names.get(afterByBefore.get(step.id()));
            if (name != null && !name.equals(step.name().value())) {
                now = now.replace("'" + step.name().value() + "'", "'" + name + "'");
            }
        }
        return now;
    }
}
