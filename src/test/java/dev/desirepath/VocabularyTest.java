package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Finding;
import dev.desirepath.facts.Harm;
import dev.desirepath.facts.Limit;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import dev.desirepath.report.VocabularyPage;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.FactTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds docs/vocabulary.md to the fact records, with examples that the derivation gives. */
final class VocabularyTest {

    private static final Path PAGE = Path.of("docs/vocabulary.md");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final Set<String> RESERVED = Set.of(
            "contains",
            "in",
            "and",
            "or",
            "when",
            "not",
            "unit",
            "from",
            "end",
            "rule",
            "wait",
            "notify",
            "clone",
            "then",
            "exists",
            "eval",
            "matches",
            "collect",
            "over",
            "init",
            "action",
            "reverse",
            "result");

    private static final String EXAMPLE = """
            journey: Report a leak
            outcome: {is: The leak is fixed, measure: hours to repair}
            signature: [cared for]
            owner: Head of tenant services
            actors:
              helpdesk: {kind: employee, unit: Service}
              planner: {kind: employee, unit: Repairs}
              ticket robot: {kind: system, holds: [address], shared key: none}
              old register: {kind: system, holds: [address], shared key: none}
            business rules:
              who-pays: {type: operational, basis: policy, source: Rent handbook 4.2, owner: none, reviewed: 2019-03}
            scales: {satisfaction: {from: 1, to: 5}}
            ratings:
            - {of: journey, by: inside, value: 4.5, scale: satisfaction}
            - {of: journey, by: customers, value: 2.5, scale: satisfaction}
            promises:
            - {promise: a visit within 24 h, by: marketing, at: second-call, kept: no}
            metrics:
              calls per hour: {of: Service, serves: none, lately: better}
            stages:
            - stage: Report
              steps:
              - step: Tenant phones
                id: first-call
                by: customer
                with: helpdesk
                channel: phone
                need: report the leak
                resolved: no
                next need: {need: know who pays, share: 40%}
                asks: [address]
                enters: [{item: address, into: ticket robot}]
                emotion: {goal: cared for, observed: frustrated, customers: 41, when: 2026-05}
                takes: 8 min
                also: {product: rented flat}
              - step: Planner decides who pays
                id: decide-payer
                by: planner
                waits: 2 days
                waits for: [tenancy contract]
                status: none
                uses: [address]
                gives: [payer]
                enters: [{item: address, into: old register}]
                decides: {rule: who-pays, outcomes: {tenant pays: 96%, landlord pays: 4%}, refuses: [landlord pays], cases: 400}
                takes: 10 min
            - stage: Ask
              steps:
              - step: Tenant phones again
                id: second-call
                by: customer
                with: helpdesk
                channel: phone
                need: report the leak
                because: status
                asks: [address]
            """;

    @Test
    void thePageSaysWhatStandsAtTheFacts() throws IOException {
        String page = VocabularyPage.of(FactTypes.STANDARD, examples());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void thereIsAnExampleOfEveryFact() {
        assertThat(examples().keySet())
                .containsExactlyInAnyOrderElementsOf(FactTypes.STANDARD.types().keySet());
    }

    @Test
    void everyFactAndFieldHasAMeaningAndNoWordThatRulesCannotSay() {
        for (FactType type : FactTypes.STANDARD.types().values()) {
            assertThat(type.meaning()).as(type.name()).isNotBlank();
            assertThat(type.derivation().length()).as(type.name()).isLessThan(400);
            type.fields().values().forEach(field -> {
                assertThat(field.meaning()).as(type.name() + "." + field.name()).isNotBlank();
                assertThat(RESERVED).as(type.name()).doesNotContain(field.name());
            });
        }
    }

    private static Map<String, Fact> examples() {
        Reading reading = JourneyReader.read("leak.journey.yaml", EXAMPLE.getBytes(StandardCharsets.UTF_8));
        Facts facts = Derivation.derive(
                Objects.requireNonNull(
                        reading.journey(), () -> reading.problems().toString()),
                AS_OF);
        Map<String, Fact> examples = new HashMap<>();
        facts.facts().forEach(fact -> examples.putIfAbsent(fact.getClass().getSimpleName(), fact));
        for (Fact fact : List.of(limit(), finding())) {
            examples.put(fact.getClass().getSimpleName(), fact);
        }
        return examples;
    }

    private static Limit limit() {
        return Limit.of(
                "dark-period.longest-silence",
                new Place("rules/pack.yaml", 4, 37),
                Unit.MINUTES,
                2880,
                "2 days",
                new Limit.Reason("after two days people ask", "house choice"));
    }

    private static Finding finding() {
        return new Finding(
                "second-call",
                new Place("leak.journey.yaml", 48, 7),
                "repeated-contact:second-call",
                "repeated-contact",
                Finding.Removal.STEP,
                "second-call",
                false,
                false,
                Harm.REPEATS_EFFORT,
                true,
                false,
                1000,
                false,
                Answer.NO,
                false,
                "none",
                false,
                "nothing",
                "none",
                0L);
    }
}
