package dev.desirepath.advice;

import dev.desirepath.facts.Journey;
import dev.desirepath.rules.Edit;
import dev.desirepath.rules.Effort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which findings one action closes: those it cures, and those that need no advice of their own beside it. */
final class Grouping {

    private static final Comparator<Judged> FIRST_TO_REMOVE = Comparator.comparing(Judged::priority)
            .thenComparing(judged -> judged.finding().rule().changeEffort().orElse(Effort.MEDIUM))
            .thenComparing(judged -> judged.finding().rule().id());

    /** The place of what is about the whole journey. */
    private static final String EVERYWHERE = "";

    private final Elements elements;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> removed = new HashMap<>();

    /** Those whose rules take others in, by the places at which they do. */
    private final Map<String, List<Member>> absorbing = new HashMap<>();

    /**
     * Findings go together when they have the remedy, the verb with the move that gave it and, where somebody acts elsewhere,
     * the cause in common; where people have to work out what to do, the stage.
     */
    private record Key(String remedy, Action action, DecidedBy decidedBy, String cause) {

        // Written out: to link what a record has by itself costs each start milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key it
                    && action == it.action
                    && decidedBy == it.decidedBy
                    && remedy.equals(it.remedy)
                    && cause.equals(it.cause);
        }

        @Override
        public int hashCode() {
            return 31 * remedy.hashCode() + cause.hashCode();
        }
    }

    /**
     * What one action closes.
     *
     * @param cured the findings that it is about
     * @param absorbed findings on what it removes, or that its rule takes in at the same place
     */
    record Group(List<Judged> cured, List<Judged> absorbed) {}

    /** A finding with where it is, and who takes it in. */
    private static final class Member {

        private final Judged judged;
        private final List<Edit> edits;
        private final String target;
        private final List<String> removes;
        private final Set<String> places;
        private final Outlook outlook;
        private @Nullable Member taker;
        private @Nullable Group group;

        private Member(Judged judged, Outlook outlook) {
            Finding finding = judged.finding();
            this.judged = judged;
            this.outlook = outlook;
            this.edits = Edits.of(finding, judged.action());
            this.target = Edits.target(finding, edits);
            this.removes = Edits.removedSteps(finding);
            this.places = places(finding);
        }

        /** The steps at which a finding is: what it is about, where somebody acts, and what goes away. */
        private Set<String> places(Finding finding) {
            Set<String> places = new HashSet<>(removes);
            places.add(finding.step());
            places.add(target);
            places.remove(EVERYWHERE);
            if (finding.subject() instanceof Journey) {
                places.add(EVERYWHERE);
            }
            return places;
        }

        /** The steps at which a finding takes others in: where it is, and all at which its change is carried out. */
        private Set<String> reach() {
            Set<String> reach = new HashSet<>(places);
            reach.addAll(Edits.placesOfWork(judged.finding(), edits));
            return reach;
        }

        private boolean takesIn(Member other) {
            return this != other && outlook.absorbs(other.outlook) && !other.outlook.absorbs(outlook);
        }
    }

    Grouping(List<Judged> cases, Elements elements, Outlooks outlooks) {
        this.elements = elements;
        for (Judged judged : cases) {
            Member member = new Member(judged, outlooks.of(judged.finding().rule()));
            members.add(member);
            if (judged.action() == Action.ELIMINATE) {
                remove(member);
            }
            if (member.outlook.absorbsAny()) {
                for (String place : member.reach()) {
                    absorbing.computeIfAbsent(place, it -> new ArrayList<>()).add(member);
                }
            }
        }
        for (Member member : members) {
            member.taker = taker(member);
        }
    }

    /** A step goes away once: of several rules that take it away the most urgent counts, then the least effort. */
    private void remove(Member member) {
        for (String step : member.removes) {
            removed.merge(step, member, Grouping::first);
        }
    }

    private static Member first(Member one, Member other) {
        return FIRST_TO_REMOVE.compare(one.judged, other.judged) <= 0 ? one : other;
    }

    /** {@return the groups in the order of their first finding} */
    List<Group> groups() {
        Map<Key, Group> groups = new LinkedHashMap<>();
        for (Member member : members) {
            if (member.taker == null) {
                Judged acting = rerouted(member);
                member.group =
                        groups.computeIfAbsent(key(acting), key -> new Group(new ArrayList<>(), new ArrayList<>()));
                member.group.cured().add(acting);
            }
        }
        for (Member member : members) {
            Group group = member.taker == null ? null : lastTaker(member).group;
            if (group != null) {
                group.absorbed().add(member.judged);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Who takes a finding in may be taken in as well; in a ring the first of them keeps its own advice. */
    private static Member lastTaker(Member member) {
        Member last = member;
        Set<Member> seen = new HashSet<>();
        for (Member next = last.taker; next != null && seen.add(next); next = last.taker) {
            last = next;
        }
        return last;
    }

    private @Nullable Member taker(Member member) {
        Member removing = removed.get(member.judged.finding().step());
        if (removing != null) {
            return removing == member ? null : removing;
        }
        Member taker = null;
        for (String place : member.places) {
            taker = taker(member, place, taker);
        }
        return taker(member, EVERYWHERE, taker);
    }

    private @Nullable Member taker(Member member, String place, @Nullable Member before) {
        Member taker = before;
        for (Member other : absorbing.getOrDefault(place, List.of())) {
            if (other.takesIn(member)) {
                taker = taker == null ? other : first(taker, other);
            }
        }
        return taker;
    }

    /** Nobody can act at a step that goes away: they act where its own cause lies. */
    private Judged rerouted(Member member) {
        String end = member.target;
        Set<String> seen = new HashSet<>();
        Member removing = removed.get(end);
        while (removing != null && removing != member && seen.add(end)) {
            end = removing.target;
            removing = removed.get(end);
        }
        Judged judged = member.judged;
        return end.equals(member.target) || removing != null
                ? judged
                : judged.about(judged.finding().instead(member.target, end));
    }

    private Key key(Judged judged) {
        Finding finding = judged.finding();
        List<Edit> edits = Edits.of(finding, judged.action());
        String target = Edits.target(finding, edits);
        boolean elsewhere = !target.equals(finding.about().id());
        return new Key(
                finding.rule().value("remedy").orElseThrow(),
                judged.action(),
                judged.decidedBy(),
                elsewhere ? target : isByHand(edits) ? elements.stage(finding.step()) : "");
    }

    /** What people have to work out, they work out stage by stage. */
    private static boolean isByHand(List<Edit> edits) {
        return edits.isEmpty() || edits.get(0) instanceof Edit.ByHand;
    }
}
