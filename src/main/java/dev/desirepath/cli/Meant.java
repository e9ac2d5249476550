package dev.desirepath.cli;

import dev.desirepath.rules.Packs;
import java.util.ArrayList;
import java.util.List;

/** Finds the journey that somebody means, among several, by its file or by a recommendation on it. */
final class Meant {

    private static final int MOST_NAMED = 8;

    private final Subjects subjects;
    private final String typed;

    /** A recommendation and the file of its journey. */
    private record Place(String id, String file) {}

    /** @param typed what all of them were named by */
    Meant(Subjects subjects, String typed) {
        this.subjects = subjects;
        this.typed = typed;
    }

    /** {@return the name of the file that is meant by the whole of it, or by the beginning of it or of its last part} */
    String file(String wanted) {
        List<String> found =
                subjects.names().stream().filter(name -> name.equals(wanted)).toList();
        if (found.isEmpty() && !wanted.isEmpty()) {
            found = subjects.names().stream()
                    .filter(name -> name.startsWith(wanted) || last(name).startsWith(wanted))
                    .toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? new UsageException("there is no journey '%s' in '%s'%s; there are: %s"
                        .formatted(
                                wanted, typed, Suggesting.nearest(wanted, subjects.names()), listed(subjects.names())))
                : new UsageException("'%s' means %d journeys: %s".formatted(wanted, found.size(), listed(found)));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** {@return the name of the only file; of several nobody knows which is meant} */
    String only(String question) {
        if (subjects.names().size() == 1) {
            return subjects.names().get(0);
        }
        throw new UsageException("%s is about one journey, and there are %d in '%s'; name one with --journey: %s"
                .formatted(question, subjects.names().size(), typed, listed(subjects.names())));
    }

    /** {@return the name of the file of the journey that has the recommendation; ranks are of one journey} */
    String having(String id) {
        if (subjects.names().size() == 1 || id.isEmpty() || id.chars().allMatch(Character::isDigit)) {
            return only("number '" + id + "'");
        }
        List<Place> all = new ArrayList<>();
        for (String name : subjects.names()) {
            subjects.recommendations(name).forEach(each -> all.add(new Place(each, name)));
        }
        List<Place> exact = all.stream().filter(each -> each.id().equals(id)).toList();
        List<Place> found = exact.isEmpty()
                ? all.stream().filter(each -> each.id().startsWith(id)).toList()
                : exact;
        if (found.isEmpty()) {
            throw new UsageException(
                    "there is no recommendation '%s' on the journeys of '%s'%s".formatted(id, typed, near(id, all)));
        }
        if (found.stream().map(Place::file).distinct().count() == 1) {
            return found.get(0).file();
        }
        throw new UsageException("'%s' means %d recommendations: %s; name one journey with --journey"
                .formatted(
                        id,
                        found.size(),
                        listed(found.stream()
                                .map(each -> "[" + each.id() + "] on " + each.file())
                                .toList())));
    }

    private String near(String id, List<Place> all) {
        return Packs.nearest(id, all.stream().map(Place::id).toList())
                .map(near -> ". Did you mean '" + near + "'?")
                .orElse("; 'desirepath explain " + typed + "' lists all");
    }

    /**
     * Says of a recommendation that is not on this journey on which it is.
     *
     * @throws UsageException when it is on another
     */
    void notElsewhere(String id, String here) {
        if (id.length() < 2 || id.chars().allMatch(Character::isDigit) || has(here, id)) {
            return;
        }
        List<String> others = new ArrayList<>(subjects.names());
        others.addAll(subjects.beside());
        for (String name : others) {
            if (has(name, id)) {
                throw new UsageException(
                        "there is no recommendation '%s' on '%s'; it is one on '%s'".formatted(id, here, name));
            }
        }
    }

    private boolean has(String name, String id) {
        return subjects.recommendations(name).stream().anyMatch(each -> each.startsWith(id));
    }

    private static String listed(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? shown + " and " + (names.size() - MOST_NAMED) + " more" : shown;
    }
}
