package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the values of one fact were read from, field by field, and how sure their numbers are. */
public final class Origins {

    private final List<Origin> noted = new ArrayList<>();

    private record Origin(
            String field, @Nullable Place place, @Nullable Quality quality) {}

    Origins from(String field, @Nullable Stated<?> stated) {
        if (stated != null) {
            noted.add(new Origin(field, stated.place(), Walk.value(stated.quality())));
        }
        return this;
    }

    Origins at(String field, @Nullable Place place) {
        if (place != null) {
            noted.add(new Origin(field, place, null));
        }
        return this;
    }

    Origins asSureAs(String field, @Nullable Quality quality) {
        if (quality != null) {
            noted.add(new Origin(field, null, quality));
        }
        return this;
    }

    /** {@return where the field was written; null where it is nowhere else than the fact} */
    @Nullable
    Place placeOf(String field) {
        Place place = null;
        for (Origin origin : noted) {
            if (origin.place() != null && origin.field().equals(field)) {
                place = origin.place();
            }
        }
        return place;
    }

    /** {@return how sure its number is; null where the file does not say} */
    @Nullable
    Quality qualityOf(String field) {
        Quality quality = null;
        for (Origin origin : noted) {
            if (origin.quality() != null && origin.field().equals(field)) {
                quality = origin.quality();
            }
        }
        return quality;
    }
}
