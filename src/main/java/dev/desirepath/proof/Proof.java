package dev.desirepath.proof;

import dev.desirepath.journey.Place;
import dev.desirepath.rules.Answerable;
import java.util.List;

/**
 * A recommendation as a proof, from its sentence down to the characters of the file: plain records, of which text and JSON
 * are renderings.
 *
 * @param id of the recommendation
 * @param of how many recommendations there are
 * @param decidedBy which of the four moves decided
 * @param move the same in a sentence
 * @param justifications the findings that it stands on, the one with the fewest conditions first, then those it takes in
 * @param objections each objection held against each finding; none where nothing is taken away
 * @param priorities each rule of priority held against each finding
 * @param before the recommendation right before it, held against it; the order ends where a term differs
 * @param after the one right after it
 * @param hints what would have to be otherwise, nearest first
 */
public record Proof(
        String file,
        String id,
        int rank,
        int of,
        String title,
        String action,
        String priority,
        String because,
        String rationale,
        String decidedBy,
        String move,
        List<Justification> justifications,
        List<Heard> objections,
        List<Ranked> priorities,
        List<Neighbour> before,
        List<Neighbour> after,
        List<String> hints) {

    public Proof {
        justifications = List.copyOf(justifications);
        objections = List.copyOf(objections);
        priorities = List.copyOf(priorities);
        before = List.copyOf(before);
        after = List.copyOf(after);
        hints = List.copyOf(hints);
    }

    /** {@return the findings that it is about, without those that it takes in} */
    public List<Justification> own() {
        return justifications.stream().filter(each -> !each.absorbed()).toList();
    }

    /**
     * A finding and why it was found.
     *
     * @param id the rule and the element, with a number where there are several
     * @param absorbed whether it only needs no advice of its own beside this
     */
    public record Justification(String id, boolean absorbed, String finding, RuleText rule, List<Ground> grounds) {

        public Justification {
            grounds = List.copyOf(grounds);
        }

        /** {@return what has to be so, without what only connects one fact with another} */
        public List<Seen> premises() {
            return Premises.of(grounds);
        }
    }

    /**
     * Where a rule is written.
     *
     * @param sha256 of its file, in hexadecimal
     * @param behind who stands behind it, as far as it says
     */
    public record RuleText(
            String id,
            String name,
            String pack,
            String version,
            String file,
            int firstLine,
            int lastLine,
            String sha256,
            Answerable behind) {}

    /**
     * A condition of a rule, with the facts that it was held against.
     *
     * @param kind {@code match}, {@code not}, {@code exists}, {@code forall} or {@code accumulate}
     * @param drl as written
     * @param said it in a sentence
     * @param searched how many facts there are of its type
     * @param met the facts that meet it
     * @param nearest the facts that do not, those that lack least first
     */
    public record Ground(
            String id,
            String kind,
            String type,
            String drl,
            Place at,
            Holds holds,
            String said,
            int searched,
            List<FactSeen> met,
            List<FactSeen> nearest) {

        public Ground {
            met = List.copyOf(met);
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A fact as a condition saw it.
     *
     * @param about the element that it says something about, by name
     * @param derivation how facts of its type are worked out from the file
     */
    public record FactSeen(
            String id, String type, String about, Place place, String derivation, Holds holds, List<Seen> values) {

        public FactSeen {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of a fact as a comparison saw it.
     *
     * @param drl the comparison as written
     * @param needed the sign and the value that it was held against; empty where it was only given a name
     * @param link whether it only connects one fact with another
     * @param alternative whether it is one of several of which one is enough
     * @param place where the value is written, or the element that it was worked out for
     * @param worked whether it was worked out and is not written as it is
     * @param written the key and the value as they stand there
     * @param said it in a sentence
     * @param limit where the number that it was held against comes from; empty where it is no limit
     */
    public record Seen(
            String id,
            String drl,
            String field,
            String meaning,
            String seen,
            String needed,
            Holds holds,
            boolean link,
            boolean alternative,
            Place place,
            boolean worked,
            String written,
            String said,
            String limit) {}

    /** An objection held against a finding. */
    public record Heard(String id, RuleText rule, String finding, Holds holds, String said, List<Ground> grounds) {

        public Heard {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A rule of priority held against a finding.
     *
     * @param decided whether the recommendation has its priority from it
     */
    public record Ranked(
            String id,
            RuleText rule,
            String finding,
            String priority,
            Holds holds,
            boolean decided,
            String said,
            List<Ground> grounds) {

        public Ranked {
            grounds = List.copyOf(grounds);
        }
    }

    /** The recommendation next to it, term by term; the last term is the one that decides. */
    public record Neighbour(String id, int rank, List<Term> terms) {

        public Neighbour {
            terms = List.copyOf(terms);
        }
    }

    /** One term of the order, as it is here and there. */
    public record Term(String name, String here, String there, boolean decides) {}
}
