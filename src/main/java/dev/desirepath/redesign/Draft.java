package dev.desirepath.redesign;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Rated;
import dev.desirepath.journey.Rating;
import dev.desirepath.journey.Step;
import dev.desirepath.reading.Element;
import dev.desirepath.reading.FormatKey;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import dev.desirepath.reading.Outline.Word;
import dev.desirepath.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A journey file while it is redesigned: its text, and the journey that the text says; steps are numbered from 0. */
final class Draft {

    private final String file;
    private final Page page;
    private @Nullable Journey journey;
    private String read = "";

    /** Where a step stands: the list that holds it, and its number in that list. */
    private record Spot(Items list, int index) {
        Piece piece() {
            return list.items().get(index);
        }
    }

    Draft(String file, String text) {
        this.file = file;
        this.page = new Page(text);
    }

    String text() {
        return page.text();
    }

    Page page() {
        return page;
    }

    /**
     * {@return the journey that the text says}
     *
     * @throws Unreadable when it says none
     */
    Journey journey() {
        if (journey == null || !read.equals(page.text())) {
            Reading reading = JourneyReader.read(file, page.text().getBytes(StandardCharsets.UTF_8));
            if (reading.journey() == null) {
                throw new Unreadable(reading.problems());
            }
            journey = reading.journey();
            read = page.text();
        }
        return journey;
    }

    /** That an edit left a text which is no journey. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems;

        Unreadable(List<Problem> problems) {
            super("a change left a file that cannot be read: " + problems.get(0).message() + " ("
                    + problems.get(0).place() + ")");
            this.problems = List.copyOf(problems);
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /** {@return the number of the step; -1 when there is none of that id} */
    int number(String id) {
        List<Step> steps = journey().steps();
        for (int number = 0; number < steps.size(); number++) {
            if (steps.get(number).id().equals(id)) {
                return number;
            }
        }
        return -1;
    }

    Keys root() {
        return (Keys) page.root();
    }

    static @Nullable Pair key(Keys keys, String name) {
        return keys.entries().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        addSpots(root(), spots);
        Pair stages = key(root(), "stages");
        if (stages != null && stages.value() instanceof Items list) {
            for (Piece stage : list.items()) {
                if (stage instanceof Keys keys) {
                    addSpots(keys, spots);
                }
            }
        }
        return spots;
    }

    private static void addSpots(Keys keys, List<Spot> spots) {
        Pair steps = key(keys, "steps");
        if (steps != null && steps.value() instanceof Items list) {
            for (int index = 0; index < list.items().size(); index++) {
                spots.add(new Spot(list, index));
            }
        }
    }

    /** {@return the keys of a step; one that is only a name gets its key} */
    Keys step(int number) {
        Spot spot = spots().get(number);
        if (spot.piece() instanceof Word word) {
            page.replace(
                    word,
                    spot.list().flow()
                            ? "{step: " + Yaml.text(word.text(), true) + "}"
                            : "step: " + page.text().substring(word.from(), word.to()));
            spot = spots().get(number);
        }
        return (Keys) spot.piece();
    }

    /** {@return the value of a key of a step; null when it is not stated} */
    @Nullable
    Piece value(int number, String name) {
        Pair key = spots().get(number).piece() instanceof Keys keys ? key(keys, name) : null;
        return key == null ? null : key.value();
    }

    /** States a value of a step. */
    void set(int number, String name, String yaml) {
        set(step(number), Element.STEP, name, yaml);
    }

    /** States a value under one of these keys. */
    void set(Keys keys, Element element, String name, String yaml) {
        Pair key = key(keys, name);
        if (key != null) {
            page.replaceValue(key, yaml);
        } else {
            page.add(
                    keys,
                    name,
                    yaml,
                    FormatKey.of(element).stream().map(FormatKey::name).toList());
        }
    }

    /** Takes a key of a step away, if it is there. */
    void drop(int number, String name) {
        Keys keys = step(number);
        Pair key = key(keys, name);
        if (key != null) {
            page.dropKey(keys, key);
        }
    }

    /** Takes the lines of a step away, and its stage when it was the last of it. */
    void cut(int number) {
        Spot spot = spots().get(number);
        if (spot.list().items().size() > 1) {
            page.dropItem(spot.list(), spot.index());
            return;
        }
        String stage = journey().steps().get(number).stage();
        Pair stages = key(root(), "stages");
        if (stage == null || stages == null || !(stages.value() instanceof Items list) || isRated(stage)) {
            empty(root(), spot.list());
            return;
        }
        for (int index = 0; index < list.items().size(); index++) {
            Piece piece = list.items().get(index);
            if (piece.from() <= spot.list().from() && spot.list().to() <= piece.to()) {
                page.dropItem(list, index);
                return;
            }
        }
    }

    /** Writes an empty list where this one stands. */
    private void empty(Keys keys, Items list) {
        for (Pair key : keys.entries()) {
            if (key.value().equals(list)) {
                page.replaceValue(key, "[]");
                return;
            }
            if (key.name().equals("stages") && key.value() instanceof Items stages) {
                stages.items().stream()
                        .filter(stage -> stage.from() <= list.from() && list.to() <= stage.to())
                        .forEach(stage -> empty((Keys) stage, list));
                return;
            }
        }
    }

    private boolean isRated(String stage) {
        List<Rating> ratings = journey().assessment().ratings();
        return ratings != null
                && ratings.stream()
                        .anyMatch(rating -> rating.about() == Rated.STAGE
                                && rating.of() != null
                                && rating.of().value().equals(stage));
    }

    /** Puts a step behind another; both keep what they say. */
    void move(int number, int behind) {
        Spot spot = spots().get(number);
        Spot target = spots().get(behind);
        String entry = page.entry(spot.list(), spot.index(), target.list().flow());
        if (number < behind) {
            page.insert(target.list(), target.index(), entry);
            cut(number);
        } else {
            cut(number);
            page.insert(spots().get(behind).list(), target.index(), entry);
        }
    }

    /** Adds a step behind another, in the style of that one. */
    void insertStep(int behind, List<String> names, List<String> values) {
        Spot spot = spots().get(behind);
        Joining joining = Joining.of(page.root());
        boolean flow = spot.list().flow() || (spot.piece() instanceof Keys keys && keys.flow());
        StringBuilder entry = new StringBuilder(flow ? "{" : "- ");
        for (int each = 0; each < names.size(); each++) {
            entry.append(each == 0 ? "" : flow ? ", " : "\n  ");
            entry.append(joining.join(names.get(each))).append(": ").append(values.get(each));
        }
        page.insert(spot.list(), spot.index(), entry.append(flow ? "}" : "").toString());
    }

    /**
     * Writes out the ids that steps have by their number alone, from this one on, since others would get them when steps
     * come or go.
     */
    void pinFrom(int number) {
        List<Step> steps = journey().steps();
        for (int each = number; each < steps.size(); each++) {
            String id = steps.get(each).id();
            if (id.equals("step-" + (each + 1)) && value(each, "id") == null && !isSlug(steps.get(each), id)) {
                set(each, "id", id);
            }
        }
    }

    private static boolean isSlug(Step step, String id) {
        return step.name().value().toLowerCase(Locale.ROOT).replace(' ', '-').equals(id);
    }
}
