package dev.desirepath.picture;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Silence;
import dev.desirepath.facts.Wait;
import dev.desirepath.journey.Coverage;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the journey says of the time before its steps, and of the silences in it. */
final class Delays {

    private final Map<String, Wait> waits = new HashMap<>();
    private final List<Silence> silences;
    private final boolean covered;

    Delays(Journey journey, Facts facts) {
        facts.of(Wait.class).forEach(wait -> waits.put(wait.step(), wait));
        this.silences = facts.of(Silence.class);
        Listed<Coverage> covers = journey.covers();
        this.covered = covers != null && covers.stream().anyMatch(Coverage.TIMES::equals);
    }

    Delay of(Step step) {
        Wait wait = waits.get(step.id());
        Stated<Span> written = step.timing().waits();
        if (wait == null) {
            return written != null || covered
                    ? new Delay(Delay.Length.NONE, Delay.Hearing.NOT_WAITING, 0, "no wait")
                    : new Delay(Delay.Length.UNKNOWN, Delay.Hearing.NOT_WAITING, 0, "wait ?");
        }
        Delay.Hearing hearing = wait.customerWaits() ? hearing(wait.status()) : Delay.Hearing.NOT_WAITING;
        Long minutes = wait.minutes();
        if (minutes == null || (minutes == 0 && written == null)) {
            return new Delay(Delay.Length.UNKNOWN, hearing, 0, "wait ?" + cause(wait) + words(hearing));
        }
        String length = written == null ? minutes + " min" : Shown.brief(written.written());
        return new Delay(Delay.Length.KNOWN, hearing, minutes, length + cause(wait) + words(hearing));
    }

    private static Delay.Hearing hearing(@Nullable String status) {
        if (status == null) {
            return Delay.Hearing.NOT_STATED;
        }
        return status.equals("none") ? Delay.Hearing.NOTHING : Delay.Hearing.TOLD;
    }

    private static String cause(Wait wait) {
        if (!wait.every().equals("none")) {
            return " until " + Shown.brief(wait.every());
        }
        if (!wait.batch().equals("none")) {
            return " for a batch: " + Shown.brief(wait.batch());
        }
        return wait.waitsFor().equals("none") ? "" : " for " + Shown.brief(wait.waitsFor());
    }

    private static String words(Delay.Hearing hearing) {
        return switch (hearing) {
            case NOT_WAITING -> "";
            case TOLD -> ", informed";
            case NOTHING -> ", told nothing";
            case NOT_STATED -> ", told ?";
        };
    }

    /** {@return the silences; where the way between is not one forward, they stand before the step that ends them} */
    List<Hush> silences(ToIntFunction<String> numbers) {
        List<Hush> all = new ArrayList<>();
        for (Silence silence : silences) {
            Delay.Hearing hearing = hearing(silence.status());
            String words = hearing == Delay.Hearing.TOLD
                    ? "knows: " + Shown.brief(String.valueOf(silence.status()))
                    : hearing == Delay.Hearing.NOTHING ? "told nothing" : "told anything? not stated";
            int from = numbers.applyAsInt(silence.since());
            int until = numbers.applyAsInt(silence.until());
            all.add(new Hush(from, until, hearing, silence.lasts() + "; " + words));
        }
        return all;
    }
}
