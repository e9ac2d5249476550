package dev.desirepath.notation;

import dev.desirepath.reading.Characters;
import dev.desirepath.reading.Ids;
import dev.desirepath.reading.Node;
import dev.desirepath.reading.Problems;
import dev.desirepath.reading.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the parties in a drawing is the customer: the one that the user says, else the only one that is called so. */
final class Customers {

    private static final Set<String> WORDS = Set.of(
            "customer",
            "client",
            "patient",
            "citizen",
            "applicant",
            "claimant",
            "consumer",
            "buyer",
            "shopper",
            "guest",
            "passenger",
            "traveller",
            "traveler",
            "tenant",
            "borrower",
            "policyholder",
            "insured",
            "subscriber",
            "resident",
            "taxpayer",
            "visitor",
            "student",
            "pupil",
            "kunde",
            "kundin",
            "burger",
            "burgerin",
            "antragsteller",
            "antragstellerin",
            "patientin",
            "mieter",
            "mieterin",
            "cliente",
            "usager",
            "citoyen",
            "ciudadano",
            "paciente",
            "paziente",
            "cittadino",
            "klant",
            "klient",
            "pacjent",
            "cidadao");
    /** In a drawing of a user's journey, these are the user. */
    private static final Set<String> USERS = Set.of("user", "me", "i", "you", "we", "persona");

    private static final Set<String> OF_SERVICES =
            Set.of("service", "services", "servicio", "servizio", "servico", "relation");

    private final String noun;
    private final boolean users;
    private final Problems problems;
    private final Notes notes;

    /**
     * What was found out.
     *
     * @param customer null when none of the parties is the customer
     * @param known false when it is not known, and a problem says so
     */
    record Choice(Node.@Nullable Scalar customer, boolean known) {}

    /**
     * Chooses among parties.
     *
     * @param noun what a party is called
     * @param users whether the drawing is one of a user's journey by its kind
     */
    Customers(String noun, boolean users, Problems problems, Notes notes) {
        this.noun = noun;
        this.users = users;
        this.problems = problems;
        this.notes = notes;
    }

    /** {@return the customer among these parties, each named where it first stands} */
    Choice choose(List<Node.Scalar> all, @Nullable String asked) {
        Map<String, Node.Scalar> parties = new LinkedHashMap<>();
        all.forEach(party -> parties.putIfAbsent(same(party.text()), party));
        if (asked != null) {
            return said(parties, asked);
        }
        if (parties.isEmpty()) {
            return new Choice(null, true);
        }
        List<Node.Scalar> called = parties.values().stream()
                .filter(party -> isCalledCustomer(party.text()))
                .toList();
        boolean sole = users && parties.size() == 1;
        if (called.size() != 1 && !sole) {
            refuse(List.copyOf(called.isEmpty() ? parties.values() : called), parties);
            return new Choice(null, false);
        }
        Node.Scalar customer = sole ? parties.values().iterator().next() : called.get(0);
        notes.say(
                "The %s %s is taken as the customer; --customer NAME says another, --customer none that there is none."
                        .formatted(noun, Characters.quote(customer.text())));
        return new Choice(customer, true);
    }

    private Choice said(Map<String, Node.Scalar> parties, String asked) {
        Node.Scalar customer = parties.get(same(asked));
        if (customer != null) {
            notes.say("The %s %s is the customer, as was said with --customer."
                    .formatted(noun, Characters.quote(customer.text())));
            return new Choice(customer, true);
        }
        if (same(asked).equals("none")) {
            notes.say("No %s is the customer, as was said with --customer.".formatted(noun));
            return new Choice(null, true);
        }
        List<String> names = parties.values().stream()
                .map(Node.Scalar::text)
                .map(Customers::shown)
                .toList();
        problems.add(
                0,
                "no %s is called %s, which --customer says".formatted(noun, Characters.quote(asked)),
                Suggestion.of("They are", names, asked));
        return new Choice(null, false);
    }

    private void refuse(List<Node.Scalar> candidates, Map<String, Node.Scalar> parties) {
        List<String> names = parties.values().stream()
                .map(Node.Scalar::text)
                .map(Customers::shown)
                .toList();
        problems.add(
                candidates.get(0),
                candidates.size() == 1
                        ? "whether the %s %s is the customer is not said"
                                .formatted(
                                        noun, Characters.quote(candidates.get(0).text()))
                        : "which of the %ss is the customer is not said".formatted(noun.replace(" or ", "s or ")),
                Suggestion.of(
                        "Say it with --customer NAME, or --customer none if none of them is. They are", names, ""));
    }

    private static String shown(String name) {
        String quoted = Characters.quote(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    static String same(String name) {
        return Characters.tidy(name).toLowerCase(Locale.ROOT);
    }

    /** Customer Service is not the customer: the word has to be the whole name, or to stand last in it. */
    private boolean isCalledCustomer(String name) {
        List<String> words = List.of(Ids.slug(name.replaceAll("\\(.*?\\)", " ")).split("-", -1));
        String last = words.get(words.size() - 1);
        boolean ofService = words.size() > 1 && OF_SERVICES.contains(words.get(words.size() - 2));
        boolean word =
                WORDS.contains(last) || (last.endsWith("s") && WORDS.contains(last.substring(0, last.length() - 1)));
        return !ofService && (word || (users && USERS.contains(last)));
    }
}
