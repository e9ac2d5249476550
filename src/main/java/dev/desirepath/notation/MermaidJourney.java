package dev.desirepath.notation;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Encoding;
import dev.desirepath.reading.FileKind;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journey from a Mermaid diagram of a user journey: sections become stages, tasks become steps. */
final class MermaidJourney {

    private static final int BEST_SCORE = 5;

    private final MermaidDiagram diagram;
    private final Notes notes;
    private final StepIds ids = new StepIds("step");
    private final StepIds stageIds = new StepIds("stage");
    private final ActorNames actors;
    private boolean scored;

    private MermaidJourney(MermaidDiagram diagram, Node.@Nullable Scalar customer, Notes notes) {
        this.diagram = diagram;
        this.notes = notes;
        this.actors = new ActorNames(customer == null ? null : customer.text());
    }

    static Translation translate(String file, byte[] bytes, Asked asked) {
        Problem refusal = Encoding.refusal(FileKind.DIAGRAM, file, bytes);
        Encoding.Decoded decoded = Encoding.decode(refusal == null ? bytes : new byte[0]);
        SourceText source = new SourceText(FileKind.DIAGRAM, file, decoded.text());
        Problems problems = new Problems(source);
        Notes notes = new Notes();
        if (refusal != null) {
            problems.add(refusal.place(), 1, refusal.message(), refusal.help());
        } else {
            Encoding.check(decoded, problems);
        }
        Node.Mapping root = problems.none() ? root(source, asked, problems, notes) : null;
        return new Translation("Mermaid", source, problems.none() ? root : null, problems, notes);
    }

    private static Node.@Nullable Mapping root(SourceText source, Asked asked, Problems problems, Notes notes) {
        MermaidDiagram diagram = new MermaidDiagram(source, problems, notes);
        diagram.read(MermaidDiagram.isMarkdown(source.file()));
        if (problems.none() && diagram.isEmpty()) {
            problems.add(0, "the diagram has no tasks", "A task is written 'name: score: actor, actor'.");
        }
        if (!problems.none()) {
            return null;
        }
        Customers.Choice choice =
                new Customers("actor", true, problems, notes).choose(diagram.people(), asked.customer());
        return choice.known()
                ? new MermaidJourney(diagram, choice.customer(), notes).journey(source, choice.customer())
                : null;
    }

    private Node.Mapping journey(SourceText source, Node.@Nullable Scalar customer) {
        Place start = new Place(source.file(), 1, 1);
        Keys journey = new Keys(start);
        Node.Scalar title = diagram.title();
        journey.put(
                "journey",
                title == null || title.text().isEmpty() ? Keys.text(start, FileName.words(source.file())) : title);
        if (customer != null && !Customers.same(customer.text()).equals(Actor.CUSTOMER)) {
            journey.put("customer", customer);
        }
        List<Node> parts = new ArrayList<>();
        boolean staged = diagram.sections().stream().anyMatch(section -> section.name() != null);
        for (MermaidDiagram.Section section : diagram.sections()) {
            List<Node> steps = section.tasks().stream()
                    .map(this::step)
                    .map(Node.class::cast)
                    .toList();
            if (staged) {
                parts.add(stage(section, steps));
            } else {
                parts.addAll(steps);
            }
        }
        actors.writeTo(journey);
        journey.put(staged ? "stages" : "steps", Keys.list(start, parts));
        if (scored) {
            notes.say(
                    "Mermaid's scores say neither who gave them nor when: they are kept as 'also: {score: ...}' and judged by no"
                            + " rule. What customers felt belongs under 'emotion'.");
        }
        return journey.node();
    }

    private Node.Mapping stage(MermaidDiagram.Section section, List<Node> steps) {
        Place place = section.name() != null
                ? section.name().place()
                : section.tasks().get(0).name().place();
        Node.Scalar name = section.name() == null ? Keys.text(place, "Before the first section") : section.name();
        Keys stage = new Keys(place).put("stage", name);
        stageIds.next(name).ifPresent(id -> stage.put("id", id));
        return stage.put("steps", Keys.list(place, steps)).node();
    }

    private Node.Mapping step(MermaidDiagram.Task task) {
        Keys step = new Keys(task.name().place()).put("step", task.name());
        ids.next(task.name()).ifPresent(id -> step.put("id", id));
        Map<String, Node.Scalar> by = new LinkedHashMap<>();
        task.people().stream().map(actors::named).forEach(actor -> by.putIfAbsent(Customers.same(actor.text()), actor));
        step.putAll("by", List.copyOf(by.values()));
        Node.Scalar score = task.score();
        if (score != null && isScore(score)) {
            scored = true;
            step.put("also", new Keys(score.place()).put("score", score).node());
        }
        return step.node();
    }

    private boolean isScore(Node.Scalar score) {
        boolean number = score.text().matches("\\d+");
        boolean within = number
                && score.text().length() == 1
                && score.text().charAt(0) >= '1'
                && score.text().charAt(0) <= '0' + BEST_SCORE;
        if (!within) {
            notes.leave(
                    number || score.text().matches("[-+]?\\d+(\\.\\d+)?")
                            ? "scores outside 1 to 5"
                            : "scores that are no number",
                    Characters.tidy(score.text()),
                    score.place());
        }
        return within;
    }
}
