package dev.desirepath.advice;

import dev.desirepath.journey.Journey;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Everything that Desirepath says about one journey.
 *
 * @param recommendations what the service does, ranked
 * @param together what all recommendations do together
 * @param sensitivities on which single numbers the first three hang; none for those that hang on no single number
 * @param kept what a rule would have taken away and what stays as it is
 * @param mapGaps what the map does not say yet, one entry for each kind
 * @param questions ranked by what waits for the answer
 * @param settled what the house has settled already
 * @param notJudged the rules that ask for more on this journey than any rule may
 * @param waiting the ids of the rules that found nothing and could not rule it out either
 * @param rules how many rules there are that give advice
 * @param wouldAllow the key that would let most of the others be judged; empty when none is waiting
 * @param wouldAllowMore how many that would be
 */
public record JourneyAdvice(
        Journey journey,
        Measures measures,
        List<Recommendation> recommendations,
        Effects together,
        List<Sensitivity> sensitivities,
        List<Kept> kept,
        List<InventoryPoint> inventory,
        List<MapGap> mapGaps,
        List<Question> questions,
        Settled settled,
        List<NotJudged> notJudged,
        List<String> waiting,
        int rules,
        String wouldAllow,
        int wouldAllowMore) {

    public JourneyAdvice {
        recommendations = List.copyOf(recommendations);
        sensitivities = List.copyOf(sensitivities);
        kept = List.copyOf(kept);
        inventory = List.copyOf(inventory);
        mapGaps = List.copyOf(mapGaps);
        questions = List.copyOf(questions);
        notJudged = List.copyOf(new LinkedHashSet<>(notJudged));
        waiting = List.copyOf(waiting);
    }

    /** {@return how many rules could be judged} */
    public int judged() {
        return rules - waiting.size();
    }
}
