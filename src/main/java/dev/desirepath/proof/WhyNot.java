package dev.desirepath.proof;

import dev.desirepath.proof.Proof.Ground;
import dev.desirepath.proof.Proof.RuleText;
import java.util.List;

/**
 * Why a rule fires or does not, at a step or anywhere.
 *
 * @param step the id of the step that was asked about; empty for anywhere
 * @param about the same by name
 * @param looksAt the type of fact that the rule gives its advice on, and how such facts are worked out
 * @param searched how many facts of that type there are where it was asked
 * @param verdict whether it fires there, does not, or nobody can say
 * @param off whether it is switched off
 * @param said the verdict in a sentence
 * @param ways the ways through its conditions, the nearest to firing first; not all where there are many
 * @param left how many further ways were looked at
 * @param became where it fires, what became of each finding
 */
public record WhyNot(
        String file,
        RuleText rule,
        String step,
        String about,
        LooksAt looksAt,
        int searched,
        Holds verdict,
        boolean off,
        String said,
        List<Way> ways,
        int left,
        List<String> became) {

    public WhyNot {
        ways = List.copyOf(ways);
        became = List.copyOf(became);
    }

    /** The type of fact that a rule gives its advice on. */
    public record LooksAt(String type, String meaning, String derivation) {}

    /**
     * One way through the conditions.
     *
     * @param failed why the last condition fails; empty where none does
     * @param failing how many comparisons of the nearest fact fail there
     * @param missing what is not stated
     */
    public record Way(
            String about, Holds holds, String failed, int failing, List<Ground> grounds, List<NotStated> missing) {

        public Way {
            grounds = List.copyOf(grounds);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Something that the file does not say.
     *
     * @param write how it would be written, such as {@code status: none}
     */
    public record NotStated(String key, String at, String ask, String write) {}
}
