package dev.desirepath.rules;

import dev.desirepath.facts.Harm;
import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A checked rule.
 *
 * @param name the sentence after {@code rule}
 * @param metadata what stands behind {@code @}, by key, in the order of the file
 * @param subject the name of the matched fact that the call is about
 * @param names what the names stand for, in the order of binding; those inside {@code forall} and {@code accumulate} too
 * @param needed the names whose value must be stated for the rule to fire: another condition or the change uses them
 * @param change the edits of the elimination, or of the improvement when there is no elimination
 * @param improveChange the edits of the improvement where there is an elimination; none where people have to work them out
 * @param place of the word {@code rule}
 * @param lastLine of the word {@code end}
 * @param text the whole file
 */
public record Rule(
        String id,
        String name,
        Verb verb,
        Map<String, Text> metadata,
        List<Condition> conditions,
        String subject,
        Map<String, Bound> names,
        Set<String> needed,
        List<Edit> change,
        List<Edit> improveChange,
        Place place,
        int lastLine,
        String text) {

    private static final java.util.regex.Pattern COMMA = java.util.regex.Pattern.compile(", ");
    private static final Map<String, Harm> HARMS = byWord(Harm.values());
    private static final Map<String, Priority> PRIORITIES = byWord(Priority.values());
    private static final Map<String, Effort> EFFORTS = byWord(Effort.values());

    public Rule {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        conditions = List.copyOf(conditions);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        needed = Set.copyOf(needed);
        change = List.copyOf(change);
        improveChange = List.copyOf(improveChange);
    }

    /** {@return the same with other conditions; they bind the same names, as far as others use them} */
    public Rule with(List<Condition> others) {
        return new Rule(
                id, name, verb, metadata, others, subject, names, needed, change, improveChange, place, lastLine, text);
    }

    /** {@return the path of its file} */
    public String file() {
        return place.file();
    }

    /** {@return where its id is written} */
    public Place placeOfId() {
        Text written = metadata.get("id");
        return written == null ? place : written.place();
    }

    /** {@return the name of the folder that its file is in; empty when it is in none} */
    public String family() {
        String[] parts = file().split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    /** {@return the value of a metadata key} */
    public Optional<String> value(String key) {
        return Optional.ofNullable(metadata.get(key)).map(Text::value);
    }

    /** {@return the sentence of a metadata key, such as {@code finding}} */
    public Optional<Sentence> sentence(String key) {
        return value(key).map(Sentence::of);
    }

    /** {@return whether it offers an elimination} */
    public boolean eliminates() {
        return metadata.containsKey("eliminate");
    }

    /** {@return what its finding does to the journey; rules that give advice have one} */
    public Optional<Harm> harm() {
        return value("harm").map(HARMS::get);
    }

    /** {@return the priority it ranks with; rules that rank have one} */
    public Optional<Priority> priority() {
        return value("priority").map(PRIORITIES::get);
    }

    /** {@return how much work its change is} */
    public Optional<Effort> changeEffort() {
        return value("changeEffort").map(EFFORTS::get);
    }

    /** {@return whether what an objection guards stays as it is; else it is improved} */
    public boolean keepsWhatIsGuarded() {
        return says("objected", "keep");
    }

    /** {@return whether what it says is said beside the advice and stops no elimination} */
    public boolean onlyWarns() {
        return says("stops", "nothing");
    }

    /** {@return the published redesign practice that its change applies, where there is one} */
    public Optional<Practice> practice() {
        return value("practice").flatMap(Practice::named);
    }

    /** {@return the names of the limits that it compares with} */
    public Set<String> limits() {
        return conditions.stream()
                .flatMap(RuleCheck::patterns)
                .filter(pattern -> pattern.type().factClass() == Limit.class)
                .flatMap(pattern -> pattern.comparisons().stream())
                .filter(comparison -> comparison.field().name().equals("name"))
                .flatMap(comparison -> comparison.operands().stream())
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).value().toString())
                .collect(Collectors.toSet());
    }

    /** {@return the ids of the rules whose findings at the same place need no advice of their own beside this rule's} */
    public List<String> absorbs() {
        return value("absorbs").map(Rule::listed).orElse(List.of());
    }

    /** {@return who answers for it} */
    public Optional<String> owner() {
        return value("owner");
    }

    /** {@return where the standard that it holds journeys to is written down} */
    public Optional<String> source() {
        return value("source");
    }

    /** {@return who approved it} */
    public Optional<String> approved() {
        return value("approved");
    }

    /** {@return the month or the day on which it was looked at last, such as {@code 2026-05}} */
    public Optional<String> reviewed() {
        return value("reviewed");
    }

    /** {@return whether it finds what the map does not say yet, and not what the service does} */
    public boolean isAboutTheMap() {
        return says("about", "map");
    }

    /** {@return whether it is tried out and not yet in force} */
    public boolean isTrial() {
        return says("status", "trial");
    }

    /** {@return the keys that it may ask for where the journey does not say them; none where it may ask for all} */
    public Set<String> asks() {
        return value("asks").map(Rule::listed).map(Set::copyOf).orElse(Set.of());
    }

    private boolean says(String key, String word) {
        Text said = metadata.get(key);
        return said != null && said.value().equals(word);
    }

    private static List<String> listed(String ids) {
        return List.of(COMMA.split(ids));
    }

    private static <E extends Enum<E>> Map<String, E> byWord(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant -> constant));
    }

    /** Cheap, since the keys of many maps are of this kind; equality is that of all components. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
