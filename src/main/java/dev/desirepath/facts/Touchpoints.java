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
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the moments of truth. */
final class Touchpoints {

    private final Walk walk;
    private final Nearest firstSilence;
    private final Passing passing;
    private final Set<String> causes = new HashSet<>();
    private final Contacts contacts;
    private final Messages messages;
    private final Telling telling;
    private final boolean someSaySuccess;

    Touchpoints(Walk walk, Contacts contacts, Passing passing) {
        this.walk = walk;
        this.contacts = contacts;
        this.passing = passing;
        this.messages = new Messages(walk, contacts);
        this.telling = new Telling(walk);
        this.firstSilence =
                Nearest.before(walk.flow(), number -> walk.isTouchpoint(number) && !isChase(walk.step(number)));
        boolean success = false;
        for (int number : walk.touchpoints()) {
            Stated<String> cause = walk.step(number).encounter().causedBy();
            if (cause != null && walk.isBegunByCustomer(number)) {
                causes.add(cause.value());
            }
            success |= walk.step(number).conduct().success() != null;
        }
        this.someSaySuccess = success;
    }

    void write(Book book) {
        for (int number : walk.touchpoints()) {
            write(number, walk.step(number), book);
        }
    }

    private void write(int number, Step step, Book book) {
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
        String cause = cause(number);
        Touchpoint touchpoint = new Touchpoint(
                step.id(),
                step.place(),
                Walk.value(encounter.channel()),
                Walk.value(need),
                Walk.value(encounter.resolved()),
                Walk.value(encounter.because()),
                walk.isBegunByCustomer(number),
                cause,
                Walk.value(encounter.causeToldTo()),
                Walk.value(encounter.decisive()),
                walk.isHuman(number),
                walk.informs(number),
                !walk.isMetAfter(number),
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
                only(walk.flow().onlyPreceding(number), number),
                only(walk.flow().onlyFollowing(number), number),
                yields(step),
                isDemanded(number),
                contacts.passedTo(number),
                contacts.passedOnUnmet(number),
                messages.combinesWith(number),
                isTold(cause, Walk.value(need)));
        Origins origins = book.add(touchpoint)
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
            origins.from("nextNeed", next.need()).from("nextNeedPerMille", next.share());
        }
    }

    private static String tiedTo(Timing timing) {
        String hours = Objects.requireNonNullElse(Walk.value(timing.hours()), "none");
        String where = Objects.requireNonNullElse(Walk.value(timing.where()), "none");
        if (hours.equals("none")) {
            return where;
        }
        return where.equals("none") ? hours : hours + ", " + where;
    }

    private boolean isAnswerWanted(Step step) {
        Stated<Felt> observed = step.emotion() == null ? null : step.emotion().observed();
        Feeling felt = observed == null ? null : observed.value().feeling();
        return Listing.has(step.information().asks())
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
    private @Nullable String cause(int number) {
        Stated<String> written = walk.step(number).encounter().causedBy();
        if (written != null) {
            return written.value();
        }
        int before = firstSilence.to(number);
        return before == number ? null : walk.idOf(before);
    }

    private boolean isTold(@Nullable String cause, @Nullable String need) {
        return cause != null
                && (telling.tells(cause, Telling.HOW_THINGS_STAND) || (need != null && telling.tells(cause, need)));
    }

    private String only(int neighbour, int number) {
        boolean one = neighbour != FlowGraph.NONE && walk.isCustomersOwn(number);
        return one ? walk.step(neighbour).id() : "none";
    }

    private boolean isDemanded(int number) {
        Step step = walk.step(number);
        String need = Walk.value(step.encounter().need());
        boolean wanted =
                (need != null && !need.equals("none")) || step.encounter().because() != null;
        return !walk.isBegunByCustomer(number)
                || (!wanted && Listing.has(step.information().asks()));
    }

    private static boolean yields(Step step) {
        Information information = step.information();
        return Listing.has(information.asks())
                || Listing.has(information.gives())
                || Listing.has(information.tells())
                || step.decides() != null
                || isCharging(step);
    }

    private @Nullable String carriedItem(int number) {
        int before = walk.flow().onlyPreceding(number);
        int after = walk.flow().onlyFollowing(number);
        boolean between = walk.isCustomersOwn(number) && before != FlowGraph.NONE && after != FlowGraph.NONE;
        return between && isLeftAlone(number, before, after) ? passing.carried(before, after) : "none";
    }

    /** Where a third actor takes part, that one may have brought the item along. */
    private boolean isLeftAlone(int number, int before, int after) {
        Actor holder = walk.holder(number);
        return holder == null || walk.isHeldBy(before, holder) || walk.isHeldBy(after, holder);
    }
}
