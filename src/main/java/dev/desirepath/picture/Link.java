package dev.desirepath.picture;

/**
 * That one step follows another.
 *
 * @param to the number of the following step, counted from 0, or {@link #END}
 * @param label the share of a choice, or how the ways belong together; may be empty
 * @param all whether the following step waits until several are done
 * @param handOff whether the case changes hands on the way
 * @param beside whether it is a hand-off only, and other steps come between
 */
record Link(int from, int to, String label, boolean all, boolean handOff, boolean beside) {

    /** Where a journey ends that does not end with the last step. */
    static final int END = -1;

    boolean isBack() {
        return to != END && to <= from;
    }
}
