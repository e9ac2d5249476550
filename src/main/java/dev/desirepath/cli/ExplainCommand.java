package dev.desirepath.cli;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.journey.Problem;
import dev.desirepath.report.Printable;
import dev.desirepath.report.ProblemText;
import dev.desirepath.report.RecordJson;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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
            "  desirepath explain leak.journey.yaml --why-not dark-period --at first-call",
            "  desirepath explain journeys tell-before-they-ask-69ea4d",
            "  desirepath explain run.record tell-before-they-ask-69ea4d"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int DEEPEST = 3;
    private static final List<String> OF_THE_RECORD =
            List.of("--as-of", "--rules", "--config", "--no-config", "--rule", "--skip-rule", "--baseline");

    private final Console console;
    private final Clock clock;

    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = "A journey file, a folder of some, the record of a run, or - for standard input.")
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

    @Option(
            names = "--at",
            paramLabel = "STEP",
            description = "With --why-not, the step to ask about, by its id or name.")
    private @Nullable String at;

    @Option(
            names = "--journey",
            paramLabel = "FILE",
            description = "Of a folder or a record, the journey to ask about: its file, or the beginning of its name.")
    private @Nullable String journey;

    @Mixin
    private final OutputOptions result = new OutputOptions();

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Spec
    private @Nullable CommandSpec command;

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
        Subjects subjects = subjects();
        Meant meant = new Meant(subjects, path);
        String asked = whyNot;
        if (asked != null) {
            String file = journey == null ? meant.only("--why-not") : meant.file(journey);
            return write(new Explaining(subjects.subject(file), depth).whyNot(asked, at));
        }
        String chosen = wanted;
        if (chosen == null) {
            return list(journey == null ? subjects.names() : List.of(meant.file(journey)), subjects);
        }
        String id = chosen.strip();
        String file = journey == null ? meant.having(id) : meant.file(journey);
        Subject subject = subjects.subject(file);
        meant.notElsewhere(id, file);
        Recommendation it = Choosing.one(id, subject.advice().recommendations());
        Explaining explaining = new Explaining(subject, depth);
        return write(change ? explaining.change(it) : explaining.why(it));
    }

    /** Those of a record are asked about by its own rules, whatever is asked for here. */
    private Subjects subjects() throws IOException {
        Path file = resolved();
        if (file != null && RecordSubjects.isOne(file)) {
            refuseBesideRecord();
            result.refuse(List.of(file), console);
            RecordSubjects recorded =
                    new RecordSubjects(file, path, console, new Compiling(console, !rules.keepsNothing(), this::note));
            note(recorded.sentence());
            return recorded;
        }
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), List.of(path));
        result.refuse(files.values(), console);
        Rulebook rulebook = rules.load(console);
        return new FileSubjects(console, files, rulebook, day.today(rulebook.config(), clock));
    }

    private @Nullable Path resolved() {
        try {
            return console.folder().resolve(path);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void refuseBesideRecord() {
        ParseResult typed = Objects.requireNonNull(command).commandLine().getParseResult();
        for (String option : OF_THE_RECORD) {
            if (typed.hasMatchedOption(option)) {
                throw new UsageException(
                        "a record has its own rules, configuration and day: ask without %s".formatted(option));
            }
        }
    }

    private void note(String text) {
        console.warn("desirepath: " + Printable.text(text) + "\n");
    }

    private int list(List<String> names, Subjects subjects) throws IOException {
        List<Subject> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            try {
                all.add(subjects.subject(name));
            } catch (UnreadableJourney unreadable) {
                problems.addAll(unreadable.problems());
            }
        }
        if (all.isEmpty()) {
            throw new UnreadableJourney(problems);
        }
        write(Listed.of(path, all));
        problems.forEach(problem -> console.warn(ProblemText.of(problem)));
        return (problems.isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE).status();
    }

    private int write(Answer answer) throws IOException {
        result.write(result.isJson() ? RecordJson.of(answer.plain()) : answer.text(), console);
        return ExitCode.OK.status();
    }
}
