package dev.desirepath.lab;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.advice.UnitCosts;
import dev.desirepath.facts.Declared;
import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Problem;
import dev.desirepath.lab.Coverage.OfRule;
import dev.desirepath.lab.Coverage.Survived;
import dev.desirepath.proof.Traces;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what the examples of a page do not notice: changes the rule in one thing after the other and judges them again. */
public final class Covering {

    private final Packs packs;
    private final Advisor advisor;
    private final LocalDate asOf;

    /** Judges with the second reader alone, so that nothing has to be compiled. */
    public Covering(Packs packs, Declared ownKeys, LocalDate asOf) {
        this.packs = packs;
        this.advisor = new Advisor(
                packs, new ReaderEngine(packs), Stopwatch.NONE, UnitCosts.NONE, Standards.declaring(ownKeys));
        this.asOf = asOf;
    }

    /** {@return what the examples see of these rules} */
    public Coverage of(Collection<Rule> rules) {
        return Coverage.of(rules.stream()
                .sorted(Comparator.comparing(Rule::id))
                .map(this::of)
                .toList());
    }

    private OfRule of(Rule rule) {
        RulePage page = RulePage.of(rule, packs);
        List<Limit> limits = packs.limits();
        List<Problem> problems = new ArrayList<>(page.problems());
        List<Scene> scenes = scenes(page, problems);
        List<Traces> traces =
                scenes.stream().map(scene -> scene.traces(rule, limits)).toList();
        List<List<String>> says =
                scenes.stream().map(scene -> scene.says(rule, limits)).toList();
        List<Mutant> mutants = Mutations.of(rule, limits);
        List<Mutant> unnoticed = mutants.stream()
                .filter(mutant -> isUnnoticed(mutant, scenes, says))
                .toList();
        Set<String> accepted = new TreeSet<>();
        page.survivors().forEach(each -> accepted.add(each.change()));
        page.survivors().stream()
                .filter(each -> unnoticed.stream().noneMatch(it -> it.change().equals(each.change())))
                .forEach(each -> problems.add(stale(each)));
        List<Survived> survivors = unnoticed.stream()
                .filter(mutant -> !accepted.contains(mutant.change()))
                .map(mutant -> new Survived(mutant.change(), mutant.place(), hint(mutant, page)))
                .toList();
        return new OfRule(
                rule.id(),
                page.file(),
                scenes.size(),
                Sights.of(rule, traces),
                mutants.size(),
                mutants.size() - unnoticed.size(),
                unnoticed.size() - survivors.size(),
                survivors,
                problems.stream().sorted().toList());
    }

    /** A journey to copy is more help than the name of its section. */
    private static String hint(Mutant mutant, RulePage page) {
        return page.examples(Section.FIRES_ON).stream()
                .findFirst()
                .map(near -> mutant.hint()
                        .replace(
                                Mutations.LIKE_ONE_THAT_FIRES,
                                "a journey as in line " + near.place().line() + " of the page"))
                .orElse(mutant.hint());
    }

    /** What a rule misses as yet says nothing about what it does. */
    private List<Scene> scenes(RulePage page, List<Problem> problems) {
        List<Scene> scenes = new ArrayList<>();
        for (Example example : page.examples()) {
            if (example.section() != Section.KNOWN_MISS) {
                Optional<Scene> scene = Scene.of(example, advisor, asOf);
                scene.ifPresent(scenes::add);
                if (scene.isEmpty()) {
                    problems.add(new Problem(
                            example.place(),
                            1,
                            "the journey has mistakes and was not used",
                            "",
                            "'desirepath rules test' shows them."));
                }
            }
        }
        return scenes;
    }

    private static boolean isUnnoticed(Mutant mutant, List<Scene> scenes, List<List<String>> says) {
        for (int number = 0; number < scenes.size(); number++) {
            if (!scenes.get(number).says(mutant.rule(), mutant.limits()).equals(says.get(number))) {
                return false;
            }
        }
        return true;
    }

    private static Problem stale(Survivor survivor) {
        return new Problem(
                survivor.place(),
                survivor.line().length(),
                "no such change goes unnoticed",
                survivor.line(),
                "An example notices it now, or the rule has no such part: take the line away.");
    }
}
