package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happens on a journey, done by actors.
 *
 * @param id unique in the journey; a slug of the name unless given
 * @param stage the id of its stage; null when the steps stand directly under the journey
 * @param by the actors who do it; null when not stated
 * @param decidesNothing where the file says that nothing is decided here; null when it does not say so
 * @param with the other actors who take part; null when not stated
 */
public record Step(
        String id,
        Stated<String> name,
        Place place,
        @Nullable String stage,
        @Nullable Listed<String> by,
        @Nullable Listed<String> with,
        Encounter encounter,
        Information information,
        Timing timing,
        Conduct conduct,
        Appraisal appraisal,
        Flow flow,
        @Nullable EmotionAt emotion,
        @Nullable Deciding decides,
        @Nullable Place decidesNothing,
        @Nullable HandingOver handsOver,
        Attributes also) {}
