package dev.desirepath.rules;

import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Finding;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Journey;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Partial;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Repeat;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Place;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts drawn from a seed: few values, so that they meet, and a third of what is partial not stated. */
public final class RandomFacts {

    private static final List<String> TEXTS = List.of("phone", "a\"b\\c", "Bürgeramt {$x} %s ${y}", "none");

    private final Random random;
    private int line;

    /** Takes the seed. */
    public RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    /** {@return the next facts} */
    public Facts draw() {
        List<Fact> gaps = draw(random.nextInt(3)).stream()
                .filter(fact -> fact instanceof Probe)
                .toList();
        return new Facts("j", draw(random.nextInt(7)), gaps, Map.of(), Map.of(), new IdentityHashMap<>());
    }

    /** {@return the facts with everything stated, and some of the gaps filled} */
    public Facts complete(Facts facts) {
        List<Fact> complete = new ArrayList<>();
        facts.facts().forEach(fact -> complete.add(complete(fact)));
        facts.gaps().stream().filter(gap -> flag()).forEach(gap -> complete.add(complete(gap)));
        return new Facts(facts.journey(), complete, List.of(), Map.of(), Map.of(), new IdentityHashMap<>());
    }

    private Fact complete(Fact fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(fact);
                values[i] = value == null ? any(types[i], components[i].getName()) : value;
            }
            return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object any(Class<?> type, String name) {
        if (type == String.class) {
            return name.equals("causedBy") ? step() : text();
        }
        if (type == Long.class) {
            return 20L * number();
        }
        if (type == Integer.class) {
            return number();
        }
        return type == BigDecimal.class ? new BigDecimal("0.05") : one(type.getEnumConstants());
    }

    private List<Fact> draw(int most) {
        List<Fact> facts = new ArrayList<>(List.of(one(Journey.class)));
        for (int i = 0; i < most; i++) {
            facts.addAll(List.of(one(Step.class), one(Touchpoint.class), one(HandOff.class)));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            facts.addAll(List.of(
                    one(Decision.class),
                    one(Emotion.class),
                    one(Repeat.class),
                    one(Measure.class),
                    one(Silence.class),
                    one(Finding.class)));
            facts.add(new Probe(
                    step(),
                    place(),
                    some(0L, 1L, 40L, 60L, 3_000_000_000L),
                    some(new BigDecimal("0.05"), new BigDecimal("0.050"), new BigDecimal("3")),
                    number(),
                    new BigDecimal(flag() ? "0.05" : "0.1")));
        }
        return facts;
    }

    private <T extends Fact> T one(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            boolean unsaid = components[i].isAnnotationPresent(Partial.class) && random.nextInt(3) == 0;
            values[i] = unsaid ? null : value(components[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Place.class) {
            return place();
        }
        if (type == boolean.class) {
            return flag();
        }
        if (type == int.class || type == Integer.class) {
            return number();
        }
        if (type == long.class || type == Long.class) {
            return number() - 1L;
        }
        boolean holdsStep = component.isAnnotationPresent(Refers.class);
        return type == String.class ? holdsStep ? step() : text() : one(type.getEnumConstants());
    }

    private Place place() {
        return new Place("j.journey.yaml", ++line, 1);
    }

    private int number() {
        return random.nextInt(4);
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private String step() {
        return "s" + random.nextInt(4);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private <T> @Nullable T some(T... values) {
        return random.nextInt(3) == 0 ? null : values[random.nextInt(values.length)];
    }
}
