package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.Encounter;
import dev.desirepath.journey.Feedback;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.NextNeed;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Side;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Timing;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives the moments of truth. */
final class Touchpoints {

    private final Walk walk;
    private final Nearest firstSilence;
    private final BitSet followed;
    private final boolean someSaySuccess;
    private final Passing passing;
    private final Set<String> causes;
    private final Contacts contacts;
    private final Messages messages;
    private final Telling telling;

    Touchpoints(Walk walk, Contacts contacts) {
        this.walk = walk;
        this.contacts = contacts;
        this.messages = new Messages(walk, contacts);
        this.telling = new Telling(walk);
        this.firstSilence =
                Nearest.before(walk.flow(), number -> walk.isTouchpoint(number) && !isChase(walk.step(number)));
        List<Integer> numbers = walk.touchpoints().stream()
                .map(step -> walk.flow().number(step.id()))
                .toList();
        this.followed = walk.flow().before(numbers);
        this.someSaySuccess =
                walk.touchpoints().stream().anyMatch(step -> step.conduct().success() != null);
        this.passing = new Passing(walk);
        this.causes = walk.touchpoints().stream()
                .filter(walk::isBegunByCustomer)
                .map(step -> step.encounter().causedBy())
                .filter(Objects::nonNull)
                .map(Stated::value)
                .collect(Collectors.toSet());
    }

    void write(Book book) {
        walk.touchpoints().forEach(step -> write(step, book));
    }

    private void write(Step step, Book book) {
        int number = walk.flow().number(step.id());
        Encounter encounter = step.encounter();
        Timing timing = step.timing();
        Feedback feedback = encounter.feedback();
        NextNeed next = encounter.nextNeed();
        Stated<Side> chosen = encounter.chosenBy();
        Stated<String> need = walk.said(encounter.need(), "need", "none");
        Stated<Effort> effort = walk.said(encounter.effort(), "effort", Effort.LOW);
        Stated<String> alternative = walk.said(encounter.alternative(), "alternative", "none");
        Stated<Answer> asked = walk.said(feedback == null ? null : feedback.asked(), "feedback", Answer.NO);
        Stated<String> usedBy = walk.said(feedback == null ? null : feedback.usedBy(), "feedback", "none");
        Touchpoint touchpoint = new Touchpoint(
                step.id(),
                step.place(),
                Walk.value(encounter.channel()),
                Walk.value(need),
                Walk.value(encounter.resolved()),
                Walk.value(encounter.because()),
                walk.isBegunByCustomer(step),
                cause(step),
                Walk.value(encounter.causeToldTo()),
                Walk.value(encounter.decisive()),
                walk.isHuman(step),
                walk.informs(step),
                !followed.get(number),
                chosen == null ? null : chosen.value() == Side.CUSTOMER ? Answer.YES : Answer.NO,
                Walk.value(effort),
                Walk.value(encounter.pays()),
                Walk.value(alternative),
                Walk.value(encounter.answerable()),
                isAnswerWanted(step),
                Walk.value(step.information().tellsLate()),
                Walk.value(timing.hours()),
                Walk.value(timing.where()),
                tiedTo(timing),
                step.conduct().success() != null,
                someSaySuccess,
                Walk.value(asked),
                Walk.value(usedBy),
                next == null ? null : Walk.value(next.need()),
                next == null ? null : Walk.perMille(next.share()),
                carriedItem(number),
                only(walk.flow().preceding(number), number),
                only(walk.flow().following(number), number),
                yields(step),
                isDemanded(step),
                contacts.passedTo(step),
                contacts.passedOnUnmet(step),
                messages.combinesWith(number),
                isTold(cause(step), Walk.value(need)));
        Book.Entry entry = book.add(touchpoint)
                .from("channel", encounter.channel())
                .from("need", need)
                .from("resolved", encounter.resolved())
                .from("because", encounter.because())
                .from("causedBy", encounter.causedBy())
                .from("causeToldTo", encounter.causeToldTo())
                .from("decisive", encounter.decisive())
                .from("chosenByCustomer", chosen)
                .from("effort", effort)
                .from("pays", encounter.pays())
                .from("alternative", alternative)
                .from("answerable", encounter.answerable())
                .from("tellsLate", step.information().tellsLate())
                .from("hours", timing.hours())
                .from("venue", timing.where())
                .from("tiedTo", timing.hours() == null ? timing.where() : timing.hours())
                .from("feedbackAsked", asked)
                .from("feedbackUsedBy", usedBy)
                .from("successStated", step.conduct().success());
        if (next != null) {
            entry.from("nextNeed", next.need()).from("nextNeedPerMille", next.share());
        }
    }

    private static String tiedTo(Timing timing) {
        String ties = Stream.of(timing.hours(), timing.where())
                .filter(Objects::nonNull)
                .map(Stated::value)
                .filter(tie -> !tie.equals("none"))
                .collect(Collectors.joining(", "));
        return ties.isEmpty() ? "none" : ties;
    }

    private boolean isAnswerWanted(Step step) {
        Stated<Felt> observed = step.emotion() == null ? null : step.emotion().observed();
        Feeling felt = observed == null ? null : observed.value().feeling();
        return !Walk.items(step.information().asks()).isEmpty()
                || isCharging(step)
                || causes.contains(step.id())
                || (felt != null && felt.cluster() == Feeling.Cluster.DESTROYING);
    }

    private static boolean isCharging(Step step) {
        String pays = Walk.value(step.encounter().pays());
        return pays != null && !pays.equals("none");
    }

    private static boolean isChase(Step step) {
        return Walk.value(step.encounter().because()) == Reason.STATUS;
    }

    /** As written, else the nearest touchpoint before that is no chase itself: where the silence began. */
    private @Nullable String cause(Step step) {
        Stated<String> written = step.encounter().causedBy();
        if (written != null) {
            return written.value();
        }
        return firstSilence
                .to(walk.flow().number(step.id()))
                .filter(before -> !walk.step(before).id().equals(step.id()))
                .map(before -> walk.step(before).id())
                .orElse(null);
    }

    private boolean isTold(@Nullable String cause, @Nullable String need) {
        return cause != null
                && (telling.tells(cause, Telling.HOW_THINGS_STAND) || (need != null && telling.tells(cause, need)));
    }

    private String only(Set<Integer> neighbours, int number) {
        boolean one = neighbours.size() == 1 && walk.isCustomersOwn(walk.step(number));
        return one ? walk.step(neighbours.iterator().next()).id() : "none";
    }

    private boolean isDemanded(Step step) {
        String need = Walk.value(step.encounter().need());
        boolean wanted =
                (need != null && !need.equals("none")) || step.encounter().because() != null;
        return !walk.isBegunByCustomer(step)
                || (!wanted && !Walk.items(step.information().asks()).isEmpty());
    }

    private static boolean yields(Step step) {
        Information information = step.information();
        return !Walk.items(information.asks()).isEmpty()
                || !Walk.items(information.gives()).isEmpty()
                || !Walk.items(information.tells()).isEmpty()
                || step.decides() != null
                || isCharging(step);
    }

    private @Nullable String carriedItem(int number) {
        Set<Integer> before = walk.flow().preceding(number);
        Set<Integer> after = walk.flow().following(number);
        boolean between = walk.isCustomersOwn(walk.step(number)) && before.size() == 1 && after.size() == 1;
        return between
                        && isLeftAlone(
                                number,
                                before.iterator().next(),
                                after.iterator().next())
                ? passing.carried(before.iterator().next(), after.iterator().next())
                : "none";
    }

    /** Where a third actor takes part, that one may have brought the item along. */
    private boolean isLeftAlone(int number, int before, int after) {
        Optional<Actor> holder = walk.holder(number);
        return holder.isEmpty() || holder.equals(walk.holder(before)) || holder.equals(walk.holder(after));
    }
}
