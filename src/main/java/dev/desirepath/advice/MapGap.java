package dev.desirepath.advice;

import dev.desirepath.journey.Place;

/** Something that every journey map should say and this one does not say yet. */
public record MapGap(String rule, String message, Place place) {

    static MapGap of(Finding finding) {
        return new MapGap(
                finding.rule().id(), finding.message(), finding.about().place());
    }
}
