package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Step;
import dev.desirepath.notation.Asked;
import dev.desirepath.notation.Notation;
import dev.desirepath.proof.Proof;
import dev.desirepath.proof.Prover;
import dev.desirepath.proof.Questioning;
import dev.desirepath.proof.Reversing;
import dev.desirepath.proof.WhyNot;
import dev.desirepath.proof.WouldChange;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.redesign.Rehearsing;
import dev.desirepath.report.ProblemText;
import dev.desirepath.report.ProofText;
import dev.desirepath.report.RecordJson;
import dev.desirepath.report.WhyNotText;
import dev.desirepath.report.WouldChangeText;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath explain}: why a recommendation is what it is. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description = "Says why: from the sentence of a recommendation down to the characters of the file.",
        footer = {
            "",
            "Examples:",
            "  desirepath explain leak.journey.yaml                what can be explained",
            "  desirepath explain leak.journey.yaml 1              why, on one screen",
            "  desirepath explain leak.journey.yaml tell --depth 3 all of it",
            "  desirepath explain leak.journey.yaml 1 --change     what would make it fall away",
            "  desirepath explain leak.journey.yaml --why-not dark-period --at first-call"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int DEEPEST = 3;
    private static final int MOST_EDITS = 400;

    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "FILE", description = "A journey file, or - for standard input.")
    private String path = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "A rank, an id, or the beginning of an id; without one, all that can be explained.")
    private @Nullable String wanted;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "1 for one screen (default), 2 with each rule and comparison, 3 for everything.")
    private int depth = 1;

    @Option(
            names = "--why-not",
            paramLabel = "RULE",
            description = "Why this rule found nothing; rules of house packs and those that are off, too.")
    private @Nullable String whyNot;

    @Option(names = "--change", description = "With an ID, which single edits of the file would make it fall away.")
    private boolean change;

    @Option(names = "--at", paramLabel = "STEP", description = "With --why-not, the id of the step to ask about.")
    private @Nullable String at;

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today, such as 2026-11-21.")
    private @Nullable LocalDate asOf;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ExplainCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (depth < 1 || depth > DEEPEST) {
            throw new UsageException("--depth takes 1, 2 or 3, not '%d'".formatted(depth));
        }
        if (at != null && whyNot == null) {
            throw new UsageException("--at goes with --why-not only");
        }
        if (wanted != null && whyNot != null) {
            throw new UsageException("ask either why ('%s') or --why-not ('%s')".formatted(wanted, whyNot));
        }
        if (change && wanted == null) {
            throw new UsageException("--change needs the recommendation it is about, such as: explain FILE 1 --change");
        }
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), List.of(path));
        if (files.size() != 1) {
            throw new UsageException("'explain' takes one journey, and '%s' means %d".formatted(path, files.size()));
        }
        result.refuse(files.values(), console);
        Rulebook rulebook = rules.load(console, text -> console.warn("desirepath: " + text + "\n"));
        String name = files.firstKey();
        if (Asked.NOTHING.notation(name) != Notation.YAML) {
            throw new UsageException(
                    "'explain' reads journey files; 'desirepath import %s -o NAME.journey.yaml' makes one"
                            .formatted(name));
        }
        byte[] bytes;
        try {
            bytes = JourneyFiles.read(name, console.folder().resolve(name), Asked.NOTHING, console);
        } catch (IOException e) {
            return refuse(List.of(JourneyFiles.unreadable(name)));
        }
        Reading reading = JourneyReader.read(name, bytes);
        Journey journey = reading.journey();
        if (journey == null) {
            return refuse(reading.problems());
        }
        List<Problem> mistakes = rulebook.ownKeyMistakes(name, bytes, journey);
        if (!mistakes.isEmpty()) {
            return refuse(mistakes);
        }
        try {
            return explain(name, bytes, journey, rulebook);
        } catch (TooLargeLoop refused) {
            return refuse(List.of(refused.problem()));
        }
    }

    private int refuse(List<Problem> problems) {
        problems.forEach(problem -> console.warn(ProblemText.of(problem)));
        return ExitCode.UNREADABLE.status();
    }

    private int explain(String name, byte[] bytes, Journey journey, Rulebook rulebook) throws IOException {
        Advisor advisor = rulebook.advisor(Stopwatch.NONE);
        LocalDate today = rulebook.config().day(asOf, clock);
        JourneyAdvice advice = advisor.advise(journey, today);
        String asked = whyNot;
        if (asked != null) {
            Rule rule = PackOptions.known(asked, Packs.of(rulebook.packs().packs()));
            String step = step(journey, rule);
            Questioning questioning = new Questioning(name, text(bytes), advice, advisor.considered(journey, today));
            WhyNot answer = questioning.whyNot(rule, step);
            return write(WhyNotText.of(answer, depth), answer);
        }
        String chosen = wanted;
        if (chosen == null) {
            return write(ProofText.list(name, advice), Listed.of(name, advice));
        }
        Recommendation it = Choosing.one(chosen.strip(), advice.recommendations());
        Proof proof = new Prover(name, text(bytes), advice, advisor.considered(journey, today)).proof(it);
        if (change) {
            Rehearsing rehearsing = new Rehearsing(advisor, today, name, text(bytes), advice);
            WouldChange answer = new Reversing(name, text(bytes), advice, rehearsing, MOST_EDITS).of(it, proof);
            return write(WouldChangeText.of(answer, depth), answer);
        }
        return write(ProofText.of(proof, depth), proof);
    }

    private String step(Journey journey, Rule rule) {
        String asked = at;
        if (asked == null) {
            return "";
        }
        if (!Questioning.isAboutSteps(rule)) {
            throw new UsageException("the rule '%s' is about the whole journey; ask without --at".formatted(rule.id()));
        }
        List<String> ids = journey.steps().stream().map(Step::id).toList();
        if (ids.contains(asked)) {
            return asked;
        }
        throw new UsageException("there is no step '%s'%s; steps are: %s"
                .formatted(
                        asked,
                        Packs.nearest(asked, ids)
                                .map(near -> ". Did you mean '" + near + "'?")
                                .orElse(""),
                        String.join(", ", ids)));
    }

    /** Without the mark at the beginning, which places do not count. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private int write(String text, Record plain) throws IOException {
        result.write(result.isJson() ? RecordJson.of(plain) : text, console);
        return ExitCode.OK.status();
    }

    /** What can be explained. */
    record Listed(String file, List<Line> recommendations) {

        /** One recommendation. */
        record Line(int rank, String id, String priority, String title) {}

        static Listed of(String file, JourneyAdvice advice) {
            return new Listed(
                    file,
                    advice.recommendations().stream()
                            .map(it -> new Line(
                                    it.rank(), it.id(), it.priority().name().toLowerCase(Locale.ROOT), it.title()))
                            .toList());
        }
    }
}
