package dev.desirepath.rules;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a checked pack as bytes that {@link PackInput} reads: texts once each, then all else by numbers. */
public final class PackOutput {

    static final int FORMAT = 1;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<FactType> types = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** What writes one thing of many. */
    @FunctionalInterface
    private interface Writing<T> {

        void write(T thing) throws IOException;
    }

    private PackOutput() {}

    /** {@return the pack as bytes; the fact types that its rules name go along} */
    public static byte[] write(Pack pack) {
        if (!pack.ownKeys().isEmpty()) {
            throw new IllegalArgumentException("Own keys are those of a house; this pack is for all of them.");
        }
        try {
            return new PackOutput().bytes(pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Pack pack) throws IOException {
        text(pack.name());
        text(pack.version());
        text(pack.sha256());
        all(pack.rules(), this::rule);
        all(pack.limits(), this::limit);
        all(new TreeMap<>(pack.pages()).entrySet(), page -> {
            text(page.getKey());
            text(page.getValue());
        });
        byte[] body = bytes.toByteArray();
        bytes.reset();
        all(types, this::type);
        byte[] vocabulary = bytes.toByteArray();
        bytes.reset();
        out.writeInt(FORMAT);
        all(List.copyOf(texts.keySet()), this::characters);
        out.write(vocabulary);
        out.write(body);
        return bytes.toByteArray();
    }

    private <T> void all(Collection<T> things, Writing<T> writing) throws IOException {
        out.writeInt(things.size());
        for (T thing : things) {
            writing.write(thing);
        }
    }

    private void characters(String text) throws IOException {
        byte[] characters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(characters.length);
        out.write(characters);
    }

    private void text(String text) throws IOException {
        out.writeInt(texts.computeIfAbsent(text, key -> texts.size()));
    }

    private void place(Place place) throws IOException {
        text(place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private void constant(@Nullable Enum<?> constant) throws IOException {
        text(constant == null ? "" : constant.name());
    }

    private void type(FactType type) throws IOException {
        text(type.name());
        text(type.factClass().getName());
        out.writeBoolean(type.partial());
        text(type.key());
        text(type.ask());
        text(type.meaning());
        text(type.derivation());
        all(type.fields().values(), this::field);
    }

    private void field(FactField field) throws IOException {
        text(field.name());
        text(field.type().getName());
        constant(field.kind());
        out.writeBoolean(field.partial());
        text(field.key());
        text(field.ask());
        constant(field.refers());
        text(field.meaning());
    }

    private void use(FactType type) throws IOException {
        if (!types.contains(type)) {
            types.add(type);
        }
        out.writeInt(types.indexOf(type));
    }

    private void rule(Rule rule) throws IOException {
        text(rule.id());
        text(rule.name());
        constant(rule.verb());
        all(rule.metadata().entrySet(), entry -> {
            text(entry.getKey());
            text(entry.getValue().value());
            place(entry.getValue().place());
            out.writeBoolean(entry.getValue().quoted());
        });
        all(rule.conditions(), this::condition);
        text(rule.subject());
        all(rule.names().values(), this::bound);
        all(rule.needed().stream().sorted().toList(), this::text);
        all(rule.change(), this::edit);
        all(rule.improveChange(), this::edit);
        place(rule.place());
        out.writeInt(rule.lastLine());
        text(rule.text());
    }

    private void bound(Bound bound) throws IOException {
        text(bound.name());
        constant(bound.kind());
        use(bound.type());
        out.writeInt(bound.fieldOrNull() == null ? -1 : bound.fieldOrNull().position());
        place(bound.place());
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.ForAll all) {
            out.writeByte('a');
            pattern(all.every());
            pattern(all.has());
        } else if (condition instanceof Condition.Tally tally) {
            out.writeByte('t');
            pattern(tally.pattern());
            constant(tally.function());
            text(tally.of());
            text(tally.name());
            all(tally.tests(), test -> {
                constant(test.operator());
                operand(test.operand());
                place(test.place());
            });
        } else {
            out.writeByte(
                    condition instanceof Condition.Match ? 'm' : condition instanceof Condition.Absence ? 'n' : 'e');
            pattern(condition.pattern());
        }
        place(condition.place());
    }

    private void pattern(Pattern pattern) throws IOException {
        text(pattern.name());
        use(pattern.type());
        all(pattern.constraints(), this::constraint);
        place(pattern.place());
    }

    private void constraint(Constraint constraint) throws IOException {
        if (constraint instanceof Constraint.Binding binding) {
            out.writeByte('b');
            text(binding.name());
            out.writeInt(binding.field().position());
            place(binding.place());
        } else if (constraint instanceof Constraint.AnyOf any) {
            out.writeByte('o');
            all(any.alternatives(), this::comparison);
            place(any.place());
        } else {
            out.writeByte('c');
            comparison((Constraint.Comparison) constraint);
        }
    }

    private void comparison(Constraint.Comparison comparison) throws IOException {
        out.writeInt(comparison.field().position());
        constant(comparison.operator());
        all(comparison.operands(), this::operand);
        place(comparison.place());
    }

    private void operand(Operand operand) throws IOException {
        if (operand instanceof Operand.Name name) {
            out.writeByte('n');
            text(name.name());
        } else {
            literal(((Operand.Literal) operand).value());
        }
        place(operand.place());
    }

    private void literal(Object value) throws IOException {
        if (value instanceof String text) {
            out.writeByte('s');
            text(text);
        } else if (value instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte('f');
            out.writeBoolean(flag);
        } else {
            out.writeByte('c');
            text(((Enum<?>) value).getDeclaringClass().getName());
            text(((Enum<?>) value).name());
        }
    }

    private void edit(Edit edit) throws IOException {
        if (edit instanceof Edit.Set set) {
            out.writeByte('s');
            text(set.key());
            constant(set.owner());
            text(set.of());
            constant(set.how());
            text(set.value());
        } else if (edit instanceof Edit.Remove remove) {
            out.writeByte('r');
            text(remove.step());
        } else if (edit instanceof Edit.Merge merge) {
            two('m', merge.step(), merge.into());
        } else if (edit instanceof Edit.Move move) {
            two('v', move.step(), move.after());
        } else if (edit instanceof Edit.Give give) {
            two('g', give.step(), give.actor());
        } else if (edit instanceof Edit.Insert insert) {
            two('i', insert.step(), insert.about());
        } else {
            out.writeByte('h');
        }
        place(edit.place());
    }

    private void two(char kind, String one, String other) throws IOException {
        out.writeByte(kind);
        text(one);
        text(other);
    }

    private void limit(Limit limit) throws IOException {
        text(limit.name());
        place(limit.place());
        constant(limit.numberOf());
        out.writeLong(limit.minutes());
        out.writeLong(limit.count());
        out.writeLong(limit.perMille());
        text(limit.written());
        text(limit.because());
        text(limit.source());
    }
}
