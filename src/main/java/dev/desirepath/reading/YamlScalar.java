package dev.desirepath.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/** Writes a text as one scalar of YAML on one line, in quotes only where it needs them: the emitter of SnakeYAML decides. */
final class YamlScalar {

    private YamlScalar() {}

    /** {@return the text as it may stand behind a key} */
    static String alone(Node.Scalar scalar) {
        String line = emit(List.of(
                new MappingStartEvent(null, null, true, null, null, FlowStyle.BLOCK),
                event("k", ScalarStyle.PLAIN),
                event(scalar),
                new MappingEndEvent(null, null)));
        return line.substring("k:".length()).strip();
    }

    /** {@return the text as it may stand anywhere, also in brackets and as a key} */
    static String inBrackets(Node.Scalar scalar) {
        String line = emit(List.of(
                new SequenceStartEvent(null, null, true, null, null, FlowStyle.FLOW),
                event(scalar),
                new SequenceEndEvent(null, null)));
        return line.substring(1, line.length() - 1);
    }

    private static String emit(List<Event> events) {
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringWriter written = new StringWriter();
        Emitter emitter = new Emitter(written, options);
        try {
            emitter.emit(new StreamStartEvent(null, null));
            emitter.emit(new DocumentStartEvent(null, null, false, null, null));
            for (Event event : events) {
                emitter.emit(event);
            }
            emitter.emit(new DocumentEndEvent(null, null, false));
            emitter.emit(new StreamEndEvent(null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().strip();
    }

    private static ScalarEvent event(Node.Scalar scalar) {
        boolean lines = scalar.text().indexOf('\n') >= 0 || scalar.text().indexOf('\r') >= 0;
        boolean nothing = scalar.isBlank() && scalar.plain();
        boolean blank = new Node.Scalar(scalar.place(), 1, scalar.text(), true).isBlank();
        return event(
                scalar.text(),
                lines ? ScalarStyle.DOUBLE_QUOTED : blank && !nothing ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
    }

    private static ScalarEvent event(String text, ScalarStyle style) {
        return new ScalarEvent(null, null, new ImplicitTuple(true, true), text, null, null, style);
    }
}
