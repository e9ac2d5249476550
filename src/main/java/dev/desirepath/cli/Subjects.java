package dev.desirepath.cli;

import java.util.List;

/** The journeys that somebody may ask about: those of files, or those of the record of a run. */
interface Subjects {

    /** {@return the names of their files, sorted} */
    List<String> names();

    /** {@return the names of others that lie beside them, of which one may have been meant} */
    List<String> beside();

    /** {@return the ids of the recommendations on one; none where it cannot be analysed} */
    List<String> recommendations(String name);

    /**
     * {@return one of them}
     *
     * @throws UnreadableJourney when it cannot be analysed
     */
    Subject subject(String name);
}
