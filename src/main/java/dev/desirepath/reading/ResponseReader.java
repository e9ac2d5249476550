package dev.desirepath.reading;

import dev.desirepath.journey.Response;
import dev.desirepath.journey.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a house answered to recommendations. */
final class ResponseReader {

    private static final List<String> NEEDED = List.of("journey", "recommendation", "is", "by", "on", "because");
    private static final List<String> KEYS = List.of("journey", "recommendation", "is", "by", "on", "until", "because");
    private static final Map<String, Response.Kind> KINDS =
            Map.of("done", Response.Kind.DONE, "rejected", Response.Kind.REJECTED, "later", Response.Kind.LATER);
    private static final List<String> WORDS = List.of("done", "rejected", "later");
    private static final String HELP =
            "Write {journey: report-a-leak, recommendation: tell-before-they-ask-1a2b3c, is: rejected, by: who, on: 2026-11-21, because: why}.";
    private static final String SUBJECT = "a response";

    private final Problems problems;
    private final List<Response> read = new ArrayList<>();

    private ResponseReader(Problems problems) {
        this.problems = problems;
    }

    /** {@return those without a mistake, in the order of the file} */
    static List<Response> read(@Nullable Node node, Problems problems) {
        ResponseReader reader = new ResponseReader(problems);
        Entries.each(node, "responses", HELP, problems, reader::response);
        return reader.read;
    }

    private void response(Node.Mapping entry) {
        Keyed values = Keyed.of(entry, SUBJECT, KEYS, problems);
        values.require(NEEDED, entry, HELP);
        Stated<String> journey = values.text("journey");
        Stated<String> recommendation = values.text("recommendation");
        Response.Kind kind = kind(values.text("is"));
        Stated<String> by = values.text("by");
        Answerable answerable = new Answerable(values, SUBJECT, problems);
        String because = answerable.because();
        LocalDate on = answerable.day("on");
        LocalDate until = answerable.day("until");
        if (kind == Response.Kind.LATER && values.node("until") == null) {
            problems.add(entry, "a response that says 'later' does not say 'until'", "Write until: 2027-03-31.");
        }
        if (journey != null && recommendation != null && kind != null && by != null && because != null && on != null) {
            read.add(new Response(journey, recommendation, kind, by.value(), on, until, because));
        }
    }

    private Response.@Nullable Kind kind(@Nullable Stated<String> said) {
        if (said == null) {
            return null;
        }
        Response.Kind kind = KINDS.get(said.value().toLowerCase(Locale.ROOT));
        if (kind == null) {
            problems.add(
                    said.place(),
                    said.written().codePointCount(0, said.written().length()),
                    "'is' of a response is %s, which is no answer".formatted(Characters.quote(said.value())),
                    Suggestion.of("Answers are", WORDS, said.value()));
        }
        return kind;
    }
}
