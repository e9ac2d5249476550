package dev.desirepath.impact;

import java.util.List;

/**
 * What a change of rules does.
 *
 * @param changes what is otherwise in the rules and limits, sorted by what it is about
 * @param journeys those on which something is otherwise, in the order of the files
 * @param looked how many journeys were judged both ways
 */
public record Impact(List<RuleChange> changes, List<OnJourney> journeys, int looked) {

    public Impact {
        changes = List.copyOf(changes);
        journeys = List.copyOf(journeys);
    }

    /** {@return how many findings there are now that were none before} */
    public int appeared() {
        return journeys.stream().mapToInt(each -> each.appeared().size()).sum();
    }

    /** {@return how many findings there are no more} */
    public int disappeared() {
        return journeys.stream().mapToInt(each -> each.disappeared().size()).sum();
    }

    /** {@return how many findings are there as before, and the house has settled them otherwise} */
    public int resettled() {
        return journeys.stream().mapToInt(each -> each.resettled().size()).sum();
    }

    /** {@return how many recommendations stand elsewhere} */
    public int moved() {
        return journeys.stream().mapToInt(each -> each.moved().size()).sum();
    }

    /**
     * What is otherwise on one journey.
     *
     * @param appeared findings that were none before
     * @param disappeared findings that are no more
     * @param resettled findings as before that the house has settled otherwise, with what it settles now
     * @param moved recommendations with another rank or priority, or that come or go
     */
    public record OnJourney(
            String file,
            String journey,
            List<Changed> appeared,
            List<Changed> disappeared,
            List<Changed> resettled,
            List<Moved> moved) {

        public OnJourney {
            appeared = List.copyOf(appeared);
            disappeared = List.copyOf(disappeared);
            resettled = List.copyOf(resettled);
            moved = List.copyOf(moved);
        }

        /** {@return whether nothing is otherwise} */
        public boolean isEmpty() {
            return appeared.isEmpty() && disappeared.isEmpty() && resettled.isEmpty() && moved.isEmpty();
        }
    }

    /**
     * A finding that comes or goes, or is settled otherwise.
     *
     * @param id of the finding
     * @param mark what the house has settled about it, so that nobody has to act on it
     * @param reason which change of the rules explains it
     */
    public record Changed(String id, String rule, String message, Mark mark, int line, int column, String reason) {}

    /** What the house has settled about a finding. */
    public enum Mark {
        NONE(""),
        ACCEPTED("accepted"),
        ON_TRIAL("on trial"),
        REJECTED("rejected");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        /** {@return the word for it; empty for nothing} */
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A recommendation that stands elsewhere.
     *
     * @param from its rank and priority before; {@link Position#NOWHERE} when it was not there
     * @param to its rank and priority now; {@link Position#NOWHERE} when it is no more
     */
    public record Moved(String id, String title, Position from, Position to) {}

    /**
     * Where a recommendation stands.
     *
     * @param rank from 1; 0 where it does not stand at all
     * @param priority empty where it does not stand at all
     */
    public record Position(int rank, String priority) {

        /** Where what is not advised stands. */
        public static final Position NOWHERE = new Position(0, "");

        /** {@return whether it does not stand at all} */
        public boolean isNowhere() {
            return rank == 0;
        }
    }
}
