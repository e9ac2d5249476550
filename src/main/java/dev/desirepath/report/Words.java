package dev.desirepath.report;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Measures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sentences that every report says alike. */
public final class Words {

    private static final long ONCE = 1000;

    private Words() {}

    /** {@return a constant as people write it, such as {@code not assessable}} */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return a count with its noun, such as {@code 1 break point} and {@code 2 break points}} */
    public static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@return thousandths as a percentage, such as {@code 12.5 %}} */
    public static String percent(long perMille) {
        return BigDecimal.valueOf(perMille, 1).stripTrailingZeros().toPlainString() + " %";
    }

    /** {@return on how many journeys something happens, or how many times on one where that is more than once} */
    static String howOften(long perMille) {
        return perMille <= ONCE
                ? percent(perMille) + " of journeys"
                : BigDecimal.valueOf(perMille, 3).stripTrailingZeros().toPlainString() + " times a journey";
    }

    /** {@return a rank with its full stop, in two columns, in every locale alike} */
    static String number(int rank) {
        return (rank < 10 ? " " : "") + rank + ". ";
    }

    /** {@return whom the steps serve, as far as the file says; empty when it says nothing} */
    static String whomItServes(Measures measures) {
        if (measures.serveNotKnown() == measures.steps()) {
            return "";
        }
        String sentence = "Of " + count(measures.steps(), "step") + " " + measures.serveCustomer()
                + (measures.serveCustomer() == 1 ? " serves" : " serve") + " the customer, "
                + measures.serveOnlyUs() + " only us, " + measures.serveNobody() + " nobody";
        return measures.serveNotKnown() == 0
                ? sentence + "."
                : sentence + "; " + measures.serveNotKnown() + " not known.";
    }

    static String points(int momentsOfTruth, int breakPoints, int businessRules) {
        return count(momentsOfTruth, "moment") + " of truth, " + count(breakPoints, "break point") + ", "
                + count(businessRules, "business rule");
    }

    /** {@return how many rules could be judged, and what would let more of them} */
    public static String judged(JourneyAdvice advice) {
        String judged = "Judged " + advice.judged() + " of " + advice.rules() + " rules";
        return advice.wouldAllow().isEmpty()
                ? judged + "."
                : judged + "; '" + advice.wouldAllow() + "' would allow " + advice.wouldAllowMore() + " more.";
    }

    private static String each(int points) {
        return points == 1 ? "the one point" : "each of the " + points + " points";
    }

    /** {@return how reliably each point must work, before and after the change; empty without any point} */
    static String reliability(Measures measures, int removed) {
        if (measures.points() == 0) {
            return "";
        }
        String sentence = "For 9 of 10 customers to get through, " + each(measures.points()) + " must work "
                + Measures.reliabilityNeeded(measures.points()) + " % of the time";
        int left = measures.points() - removed;
        if (removed == 0 || left < 1) {
            return sentence + ".";
        }
        return sentence + "; after this advice about " + count(left, "point")
                + (left == 1 ? " is left, at " : " are left, at ") + Measures.reliabilityNeeded(left) + " %.";
    }

    /** {@return an edit in words, such as {@code remove second-call}} */
    public static String change(Change change) {
        Map<String, String> what = change.what();
        return switch (change.edit()) {
            case "remove" -> "remove " + what.get("step");
            case "merge" -> "merge " + what.get("step") + " into " + what.get("into");
            case "move" -> "move " + what.get("step") + " after " + what.get("after");
            case "give" -> "give " + what.get("step") + " to " + what.get("to");
            case "insert" -> "tell the customer '" + what.get("tells") + "' at " + what.get("step");
            default -> set(what);
        };
    }

    /** {@return the same change, of which a person chooses the value} */
    public static String choice(Change change) {
        Map<String, String> what = new LinkedHashMap<>(change.what());
        what.remove("to");
        return set(what);
    }

    private static String set(Map<String, String> what) {
        String at = what.containsKey("step")
                ? " at " + what.get("step")
                : what.containsKey("businessRule") ? " of the business rule " + what.get("businessRule") : "";
        if (what.containsKey("without")) {
            return "take " + what.get("without") + " out of '" + what.get("key") + "'" + at;
        }
        String key = "'" + what.get("key") + "'" + at;
        return what.containsKey("to") ? "set " + key + " to " + what.get("to") : "choose " + key;
    }
}
