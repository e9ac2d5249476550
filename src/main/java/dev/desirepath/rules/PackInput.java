package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackOutput} wrote; only the program's own bytes, since nothing of it is checked again. */
public final class PackInput {

    private static final Map<String, Class<?>> PRIMITIVES =
            Map.of("int", int.class, "long", long.class, "boolean", boolean.class);

    private final ByteBuffer in;
    private String[] texts = {};
    private List<FactType> types = List.of();
    private final List<List<FactField>> fields = new ArrayList<>();

    private PackInput(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * {@return the pack}
     *
     * @throws IllegalArgumentException when the bytes are of another format
     */
    public static Pack read(byte[] bytes) {
        return new PackInput(bytes).pack();
    }

    private Pack pack() {
        if (in.getInt() != PackOutput.FORMAT) {
            throw new IllegalArgumentException("These checked rules are of another format.");
        }
        texts = all(this::characters).toArray(String[]::new);
        types = all(this::type);
        for (FactType type : types) {
            fields.add(List.copyOf(type.fields().values()));
        }
        String name = text();
        String version = text();
        String sha256 = text();
        return new Pack(name, version, all(this::rule), all(this::limit), List.of(), pages(), sha256);
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        all(() -> pages.put(text(), text()) == null);
        return pages;
    }

    private <T> List<T> all(Supplier<T> reading) {
        int count = in.getInt();
        List<T> things = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            things.add(reading.get());
        }
        return things;
    }

    private String characters() {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private String text() {
        return texts[in.getInt()];
    }

    private boolean flag() {
        return in.get() != 0;
    }

    private Place place() {
        return new Place(text(), in.getInt(), in.getInt());
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    private FactType type() {
        String name = text();
        Class<? extends Fact> factClass = named(text()).asSubclass(Fact.class);
        boolean partial = flag();
        String key = text();
        String ask = text();
        String meaning = text();
        String derivation = text();
        Map<String, FactField> byName = new LinkedHashMap<>();
        all(() -> field(factClass, byName.size(), byName));
        return new FactType(name, factClass, partial, key, ask, meaning, derivation, byName);
    }

    private FactField field(Class<? extends Fact> owner, int position, Map<String, FactField> byName) {
        String name = text();
        FactField field = new FactField(
                name,
                position,
                named(text()),
                constant(FieldKind.class),
                flag(),
                text(),
                text(),
                refers(),
                text(),
                new FactField.Accessor(owner, name));
        byName.put(name, field);
        return field;
    }

    private Refers.@Nullable Kind refers() {
        String name = text();
        return name.isEmpty() ? null : Refers.Kind.valueOf(name);
    }

    private static Class<?> named(String name) {
        Class<?> primitive = PRIMITIVES.get(name);
        try {
            // Not initialised: most are not used by a run.
            return primitive == null ? Class.forName(name, false, PackInput.class.getClassLoader()) : primitive;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("The program has no " + name + ".", e);
        }
    }

    private Rule rule() {
        return new Rule(
                text(),
                text(),
                constant(Verb.class),
                metadata(),
                all(this::condition),
                text(),
                names(),
                texts(),
                all(this::edit),
                all(this::edit),
                place(),
                in.getInt(),
                text());
    }

    private Map<String, Text> metadata() {
        Map<String, Text> metadata = new LinkedHashMap<>();
        all(() -> metadata.put(text(), new Text(text(), place(), flag())) == null);
        return metadata;
    }

    private Map<String, Bound> names() {
        Map<String, Bound> names = new LinkedHashMap<>();
        all(this::bound).forEach(bound -> names.put(bound.name(), bound));
        return names;
    }

    private Set<String> texts() {
        return new LinkedHashSet<>(all(this::text));
    }

    private Bound bound() {
        String name = text();
        Bound.Kind kind = constant(Bound.Kind.class);
        int type = in.getInt();
        int field = in.getInt();
        return new Bound(
                name, kind, types.get(type), field < 0 ? null : fields.get(type).get(field), place());
    }

    private Condition condition() {
        char kind = (char) in.get();
        Pattern pattern = pattern();
        return switch (kind) {
            case 'm' -> new Condition.Match(pattern, place());
            case 'n' -> new Condition.Absence(pattern, place());
            case 'e' -> new Condition.Presence(pattern, place());
            case 'a' -> new Condition.ForAll(pattern, pattern(), place());
            case 't' ->
                new Condition.Tally(
                        pattern, constant(Condition.Tally.Function.class), text(), text(), all(this::test), place());
            default -> throw unknown(kind);
        };
    }

    private Condition.Tally.Test test() {
        return new Condition.Tally.Test(constant(Operator.class), operand(), place());
    }

    private Pattern pattern() {
        String name = text();
        int type = in.getInt();
        return new Pattern(name, types.get(type), all(() -> constraint(fields.get(type))), place());
    }

    private Constraint constraint(List<FactField> ofType) {
        char kind = (char) in.get();
        return switch (kind) {
            case 'b' -> new Constraint.Binding(text(), ofType.get(in.getInt()), place());
            case 'o' -> new Constraint.AnyOf(all(() -> comparison(ofType)), place());
            case 'c' -> comparison(ofType);
            default -> throw unknown(kind);
        };
    }

    private Constraint.Comparison comparison(List<FactField> ofType) {
        return new Constraint.Comparison(
                ofType.get(in.getInt()), constant(Operator.class), all(this::operand), place());
    }

    private Operand operand() {
        char kind = (char) in.get();
        return switch (kind) {
            case 'n' -> new Operand.Name(text(), place());
            case 's' -> new Operand.Literal(text(), place());
            case 'l' -> new Operand.Literal(in.getLong(), place());
            case 'f' -> new Operand.Literal(flag(), place());
            case 'c' -> new Operand.Literal(constantOf(named(text()), text()), place());
            default -> throw unknown(kind);
        };
    }

    private static Object constantOf(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("The program has no " + name + " of " + type + ".");
    }

    private Edit edit() {
        char kind = (char) in.get();
        return switch (kind) {
            case 's' ->
                new Edit.Set(
                        text(), constant(Edit.Set.Owner.class), text(), constant(Edit.Set.How.class), text(), place());
            case 'r' -> new Edit.Remove(text(), place());
            case 'm' -> new Edit.Merge(text(), text(), place());
            case 'v' -> new Edit.Move(text(), text(), place());
            case 'g' -> new Edit.Give(text(), text(), place());
            case 'i' -> new Edit.Insert(text(), text(), place());
            case 'h' -> new Edit.ByHand(place());
            default -> throw unknown(kind);
        };
    }

    private Limit limit() {
        return new Limit(
                text(),
                place(),
                constant(Unit.class),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                text(),
                text(),
                text());
    }

    private static IllegalArgumentException unknown(char kind) {
        return new IllegalArgumentException("Nothing in checked rules begins with '" + kind + "'.");
    }
}
