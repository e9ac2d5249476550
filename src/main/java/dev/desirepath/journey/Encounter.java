package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * What a step says about meeting the customer: who began it and through what, for which need and why, what it costs the
 * customer, and what they can say to it.
 *
 * @param begunBy the actor who began it
 * @param contact the id of the contact that it belongs to; steps with one id are one contact
 * @param causeToldTo who hears why it was needed, or {@code none}
 * @param answerable whether the customer can answer what they are sent
 * @param alternative what the customer can do instead, or {@code none}
 * @param pays what the customer pays here, or {@code none}
 */
public record Encounter(
        @Nullable Stated<String> channel,
        @Nullable Stated<Side> chosenBy,
        @Nullable Stated<String> begunBy,
        @Nullable Stated<String> contact,
        @Nullable Stated<String> need,
        @Nullable Stated<Answer> resolved,
        @Nullable Stated<Reason> because,
        @Nullable Stated<String> causedBy,
        @Nullable Stated<String> causeToldTo,
        @Nullable Stated<Answer> decisive,
        @Nullable Stated<Effort> effort,
        @Nullable Stated<String> pays,
        @Nullable Stated<String> alternative,
        @Nullable Stated<Answer> answerable,
        @Nullable Feedback feedback,
        @Nullable NextNeed nextNeed) {}
