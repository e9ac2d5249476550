package dev.desirepath.proof;

import dev.desirepath.rules.FactField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How people say what a field of a fact says: one line for each, with a sentence for yes or for its value, one for no or none,
 * and the keys of the step that it is worked out from. It is long because it is a table. Fields that are not in it are said with their meaning in the vocabulary.
 */
final class Phrases {

    private static final String TABLE = """
            Actor.kind | {at} is a kind of actor: {} | |
            Actor.holdsCustomerData | {at} keeps data of customers | {at} keeps no data of customers |
            Actor.sharedKey | others find the same customer in {at} by {} | no other system can find the same customer in {at} |
            Actor.actor | it is the part of {} | |
            Actor.goalStated | a goal says how the part should be for {actor} | no goal says how the part should be for {actor} |
            Actor.suffersFrom | the part of {actor} is hard: {} | nobody says that the part of {actor} is hard |
            Ask.askedOf | at {at} {} is asked for {item} | |
            Ask.identityCheck | at {at} {item} is asked to check who somebody is | {item} is not asked there to check who somebody is | asks because
            Ask.item | {at} asks for {} | |
            Ask.outside | it is the customer or a partner who is asked | who is asked is one of our own people | asks of
            Ask.saidBefore | they have already been asked for {item} at {} | nobody asked them for {item} before |
            Attribute.value | the file says {key}: {} | |
            Contact.begunByCustomer | the customer begins the contact at {at} | the organisation begins the contact at {at} | begun by, by
            Contact.channel | the contact at {at} runs through {} | |
            Contact.chosenByCustomer | the customer chose the channel at {at} | the customer did not choose the channel at {at} | chosen by
            Contact.sameNeedBefore | the customer came for the same need before, at {} | the customer did not come for this need before |
            Decision.basis | the business rule that decides at {at} rests on {} | |
            Decision.businessRule | {at} decides by the business rule {} | |
            Decision.cases | at {at} {} cases were counted | |
            Decision.discretionGiven | whoever decides at {at} may depart from the rule | the file does not say that whoever decides may depart from the rule | discretion
            Decision.reachesCustomer | what is decided at {at} reaches the customer | what is decided at {at} does not reach the customer | decides.refuses
            Decision.refuses | {at} can refuse the customer | the file does not say that {at} can refuse the customer | decides.refuses
            Decision.otherwisePerMille | at {at} {} of cases come out otherwise than most | |
            Decision.refusedPerMille | {at} refuses {} of cases | |
            Decision.unexplained | at {at} the customer is not told the reason | the file does not say that the reason is kept from the customer | decides.explained
            Emotion.aimsHighest | the goal at {at} is of the highest rung, happy or pleased | the goal at {at} is not of the highest rung | emotion.goal
            Emotion.cluster | what customers feel at {at} is of the kind: {} | |
            Emotion.destroyedBefore | before that customers felt badly at {} | nothing that they felt badly at comes before |
            Emotion.destroying | customers said that they feel bad at {at} | nobody said that they feel bad at {at} | emotion.observed
            Emotion.goal | they are meant to feel {} | no emotional goal is written for {at} |
            Emotion.goalExpected | a goal is to be expected at {at} | no goal is to be expected at {at} | emotion.observed, decisive
            Emotion.goalMet | customers feel at {at} what they are meant to feel | what customers feel at {at} reaches no goal |
            Emotion.goalStated | an emotional goal is written for {at} | no emotional goal is written for {at} | emotion.goal
            Emotion.goalVague | the goal at {at} is none of the twenty emotions | the goal at {at} is one of the twenty emotions | emotion.goal
            Emotion.last | {at} is the last that the customer sees of us | {at} is not the last that the customer sees of us |
            Emotion.said | at {at} customers said they felt: {} | |
            Emotion.worst | {at} is the worst moment of the journey | {at} is not the worst of at least three moments of which feelings are known |
            Entry.enteredBefore | {item} was typed in before, at {} | nobody typed in {item} before | enters
            Entry.into | {item} is typed into {} at {at} | |
            Entry.item | at {at} somebody types in {} | |
            Entry.system | that was into {} | |
            Finding.burdenMinutes | the change gives {burdens} {} of work | |
            Finding.burdens | {} gets work from somebody else | nobody gets work from somebody else |
            Finding.control | it takes away something that may protect somebody | what it takes away protects nobody by its nature |
            Finding.feltAsMeant | customers feel there what they are meant to feel | it is not so that customers feel there what they are meant to feel |
            Finding.foundBy | it was found by the rule {} | |
            Finding.harm | what it does to the journey: {} | |
            Finding.informs | the change tells the customer something instead | the change tells the customer nothing instead |
            Finding.keepsItems | the change keeps what the step gives | the change does not keep what the step gives |
            Finding.leavesNoDelight | customers would feel something good nowhere any more | a step is left that customers like, or they were meant to feel what they feel |
            Finding.leavesNoHuman | the customer would meet no person any more | a person is left whom the customer meets |
            Finding.leavesNoNews | the customer would be told nothing any more | the customer still hears something |
            Finding.leavesWithout | nobody would give {} any more, which a later step uses | everything that later steps use is still given |
            Finding.removal | what would go away: {} | |
            Finding.removes | what would go is at {} | nothing goes away |
            Finding.seenByCustomer | the customer takes part in it or waits for it | the customer neither takes part in it nor waits for it |
            Finding.step | it is at {} | |
            Finding.strips | customers could nowhere any more have what they did there: {} | nothing of the kind is lost |
            Finding.visitsPerMille | it happens on {} of journeys | |
            HandOff.giver | {} gives the case away | |
            HandOff.giverCannot | {giver} could not do what {receiver} does | the file does not say that {giver} could not do it | could be done by
            HandOff.giverCouldDoIt | {giver} could do what {receiver} does | {giver} could not do what {receiver} does | could be done by
            HandOff.passedBack | {receiver} passes the case back to {giver} | {receiver} does not just pass the case back |
            HandOff.receiver | {} receives it | |
            HandOff.receiverAdds | {receiver} adds something to the case | {receiver} adds nothing to the case | gives
            HandOff.receiverContributes | {receiver} contributes something until passing it on | {receiver} contributes nothing until passing it on | gives
            Item.item | at {at} there is {} | |
            Item.unused | nobody uses {item} | somebody uses {item} |
            Journey.caseManager | {} leads each case from first to last | nobody leads a case from first to last |
            Journey.goals | goals are written at {} touchpoints | |
            Journey.notAimedAt | no goal aims at {}, which the signature asks for | each emotion of the signature is aimed at |
            Journey.outcomeStated | the journey says what the customer has when it went well | the journey does not say what the customer has when it went well |
            Journey.owner | {} answers for the whole | nobody answers for the whole |
            Journey.signatureStated | the journey has an emotional signature | the journey has no emotional signature |
            Journey.touchpoints | the customer takes part in {} steps | |
            Journey.units | {} units of people touch a case | |
            Journey.unitsAtLeast | {} of them are sure to be different ones | |
            Journey.unitsExactly | the units that touch a case are exactly {} | |
            Metric.gainsAtCost | {metric} has got better while the measure of the outcome has got worse | the file does not say that {metric} has got better while the measure of the outcome has got worse |
            Metric.judged | {} is judged by it | |
            Metric.metric | there is the number {} | |
            Metric.serves | {metric} serves {} | {metric} serves no outcome of customers |
            Journey.voice | customers can answer, flag something or get help | nowhere can customers answer, flag something or get help |
            Measure.measure | the measure is: {} | |
            Measure.value | it is {} | |
            MissingItem.checked | somebody checks at {intake} that nothing is missing | nobody is written to check at {intake} |
            MissingItem.intake | {} took the case in | |
            MissingItem.item | what is missing is {} | |
            NextAnswer.inTime | customers hear it in time | customers do not hear it in time |
            NextAnswer.need | customers want to know: {} | |
            NextAnswer.perMille | {} of customers want to know it | |
            NextAnswer.shownBy | it shows by this: {} | |
            NextAnswer.tellAt | it could be told at {} | |
            NextAnswer.told | {tellAt} tells them | nobody tells them at {tellAt} |
            Promise.disappoints | customers said that they are disappointed at the step that should keep it | nobody said that they are disappointed at the step that should keep it |
            Promise.kept | the promise is kept | the promise is not kept |
            Promise.promise | what is promised is: {} | |
            Promise.promisedBy | it is {} that promises it | |
            Rating.customersMark | customers rate it {} | |
            Rating.gapPerMille | the rating from inside is above that of customers by {} | |
            Rating.insideMark | from inside it is rated {} | |
            Rating.named | what is rated is {} | |
            Repeat.causedBy | what caused it is {} | |
            Repeat.contacts | the need takes {} contacts | |
            Repeat.firstContact | the first contact for it is {} | |
            Repeat.need | the need is: {} | |
            Repeat.onAverage | it takes {} contacts on average until the need is met | |
            Repeat.resolvedBefore | the need was met before | the need was not met the first time |
            Silence.endedByAsking | the customer ends the silence by asking | the customer does not end it by asking |
            Silence.lasts | it lasts {} | |
            Silence.length | the silence after {at} lasts exactly {} | |
            Silence.minutes | the silence after {at} lasts at least {} | |
            Silence.since | the silence begins after {} | |
            Silence.status | meanwhile the customer hears or sees: {} | meanwhile the customer is told nothing |
            Silence.unknownParts | steps in it that do not say how long they take: {} | |
            Silence.until | it ends with {} | |
            Silence.vulnerable | the customer is vulnerable | the file does not say that the customer is vulnerable |
            Step.actor | {} holds the case at {at} | nobody holds the case at {at} |
            Step.customerValue | to the customer {at} is {} | |
            Step.givesItems | {at} gives something | the file does not say that {at} gives anything | gives
            Step.goesOn | others go on with what {at} does | nobody goes on with what {at} does |
            Step.independentOf | {at} needs nothing of {}, right before it | {at} needs something of the step right before it | uses
            Step.inLoop | the flow can lead from {at} back to it | the flow does not lead back to {at} |
            Step.needed | the outcome needs {at} | read backwards from the outcome, nothing needs {at} |
            Step.people | {} people do {at} together | | by
            Step.protectsFrom | {at} protects somebody from {} | {at} protects nobody from anything |
            Step.requiredBy | {at} is required by {} | no law and no authority requires {at} |
            Step.role | {at} is there to {} | |
            Step.supportsOnly | {at} only supports other steps | {at} does not only support other steps | role
            Step.touchpoint | the customer takes part in {at} | the customer does not take part in {at} | with, by
            Step.unseen | the customer can fail or leave at {at} without anybody noticing | somebody would notice who fails or leaves at {at} | fails.noticed
            Step.valuedByCustomer | the customer values {at} | the file does not say that the customer values {at} | value.customer
            Touchpoint.answerWanted | customers have something to say to {at} | nothing shows that customers have something to say to {at} | asks, pays
            Touchpoint.answerable | the customer can answer {at} | the customer cannot answer {at} | answerable
            Touchpoint.because | the customer makes the contact {at} because of {} | | because
            Touchpoint.begunByCustomer | it is the customer who begins {at} | the organisation begins {at} | begun by, by
            Touchpoint.carriedFrom | it comes from {} | |
            Touchpoint.carriedItem | at {at} the customer carries {} from one of us to another | the customer carries nothing there |
            Touchpoint.carriedTo | it goes to {} | |
            Touchpoint.causeToldTo | {} hears why {at} was needed | nobody who could mend it hears why {at} was needed | cause told to
            Touchpoint.causedBy | what caused it is {} | | caused by
            Touchpoint.combinesWith | {at} could go out together with {} | {at} cannot go out with another message |
            Touchpoint.feedbackAsked | customers are asked at {at} what they think | customers are not asked at {at} what they think | feedback.asked
            Touchpoint.feedbackUsedBy | {} uses the answers | nobody uses the answers | feedback.used by
            Touchpoint.passedOnUnmet | the customer is passed on with the need unmet | the customer is not passed on with the need unmet |
            Touchpoint.passedTo | the customer is passed on to {} | the customer is not passed on |
            Touchpoint.demanded | the organisation wants {at} | the file does not say that the organisation wants {at} | begun by, asks, need, because
            Touchpoint.told | the customer had been told what they need, after {causedBy} | nobody told the customer after {causedBy}, before they had to ask |
            Touchpoint.yields | something else comes of {at} | nothing else comes of {at} | gives, tells, asks
            Wait.basis | the business rule that makes {at} wait rests on {} | |
            Wait.bound | a law, safety or a need of the customer makes {at} wait | the file does not say that a law, safety or a need of the customer makes {at} wait | waits because of
            Wait.calendar | {at} waits for a date, a meeting or a batch | no date, meeting or batch starts {at} | starts
            Wait.customerWaits | the customer waits meanwhile | the customer does not wait meanwhile |
            Wait.delaysCustomer | the customer waits for what comes after {at} | the customer does not wait for it |
            Wait.imposedBy | the business rule {} makes {at} wait | no business rule makes {at} wait | waits because of
            Wait.longest | no wait is written to be longer than at {at} | there is a longer wait than at {at} | waits
            Wait.minutes | {at} waits {} | |
            Wait.startedBy | {at} starts only with: {} | |
            Wait.status | meanwhile the customer hears or sees: {} | meanwhile the customer is told nothing |
            """;

    private static final Map<String, List<String>> BY_FIELD = read();

    private Phrases() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> phrases = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            phrases.put(parts[0].strip(), List.of(parts[1], parts[2], parts[3]));
        });
        return phrases;
    }

    /** {@return the sentence for yes, or for a value; made of the meaning where the table has none} */
    static String yes(String type, FactField field) {
        List<String> own = BY_FIELD.get(type + "." + field.name());
        if (own != null) {
            return own.get(0);
        }
        String meaning = meaning(field);
        return meaning.startsWith("whether ") ? "of {at}: " + meaning.substring(8) : "of {at}, " + meaning + ": {}";
    }

    /** {@return the sentence for no, or for none} */
    static String no(String type, FactField field) {
        List<String> own = BY_FIELD.get(type + "." + field.name());
        if (own != null && !own.get(1).isEmpty()) {
            return own.get(1);
        }
        String meaning = meaning(field);
        return meaning.startsWith("whether ")
                ? "of {at} it is not so that " + meaning.substring(8)
                : "of {at}, " + meaning + ": none";
    }

    /** {@return the keys of the step from which a field is worked out, the one that decides first; none where others count} */
    static List<String> keys(String type, FactField field) {
        List<String> own = BY_FIELD.get(type + "." + field.name());
        return own == null || own.get(2).isEmpty()
                ? List.of()
                : List.of(own.get(2).split(", "));
    }

    private static String meaning(FactField field) {
        return field.meaning().split(";", 2)[0];
    }
}
