package dev.desirepath;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Journeys made up from a seed: valid files that say some things, leave out others and contradict themselves in places, as
 * people's files do.
 */
public final class GeneratedJourneys {

    private static final List<String> ITEMS = List.of("address", "form", "payer", "report", "date", "card");
    private static final List<String> NEEDS = List.of("get it repaired", "know when", "pay");
    private static final List<String> CHANNELS = List.of("phone", "letter", "counter");
    private static final List<String> PEOPLE = List.of("clerk", "planner", "robot", "dealer", "cashier");
    private static final List<String> FEELINGS =
            List.of("safe", "frustrated", "pleased", "interested", "cared for", "let down");
    private static final List<String> AIMS =
            List.of("safe", "pleased", "happy", "cared for", "interested", "like a guest");
    private static final List<String> REASONS =
            List.of("value", "information", "status", "clarification", "failure", "relationship");

    private static final List<String> ROLES = List.of("check", "confirm", "chase", "log", "coordinate");
    private static final List<String> STARTS = List.of("{every: Friday}", "{batch: 20 forms}", "none");
    private static final List<String> RULES = List.of("first", "second", "third");

    private final Random random;
    private final Random rarer;
    private final StringBuilder yaml = new StringBuilder();
    private final int steps;

    private GeneratedJourneys(long seed, int most) {
        this.random = new Random(seed);
        this.rarer = new Random(seed + 7_000_003);
        this.steps = 1 + random.nextInt(most);
    }

    /** {@return the journey of that seed, with at most so many steps} */
    public static String journey(long seed, int most) {
        GeneratedJourneys journey = new GeneratedJourneys(seed, most);
        journey.write();
        return journey.yaml.toString();
    }

    private void write() {
        line("journey: Generated");
        maybe(3, "signature: [" + one(FEELINGS) + "]");
        line("scales: {stars: {from: 0, to: 10}}");
        maybe(3, "ratings: [" + rating("inside") + ", " + rating("customers") + "]");
        maybe(2, "metrics: {days to repair: " + metric() + ", calls per hour: " + metric() + "}");
        maybe(3, "promises: " + promises());
        maybe(3, "owner: " + one(List.of("none", "Head of repairs")));
        maybe(1, "case manager: " + one(List.of("none", "clerk")));
        maybe(4, "outcome: " + one(List.of("The thing works", "{is: The thing works, measure: days to repair}")));
        maybe(2, "covers: [items]");
        maybe(4, "also: {vulnerable customer: " + yesOrNo() + "}");
        rarely(2, "voice: " + oneOf("none", "{answer: no, flag: no, help: no}", "{help: yes}"));
        rarely(2, "totals: {elapsed: 100 h, work: " + oneOf("5 h", "60 h") + "}");
        line("actors:");
        line("  clerk: {kind: employee, unit: desk" + one(List.of("", ", specialist: yes")) + ofColleague() + "}");
        line("  planner: " + one(List.of("employee", "{kind: employee, unit: plans}", "{kind: employee, can: [pay]}")));
        line("  cashier: {kind: employee, unit: money" + one(List.of("", ", can: [get it repaired, know when]")) + "}");
        line("  robot: " + one(List.of("system", "{kind: system, holds: [address], shared key: none}")));
        maybe(2, "  register: {kind: system, holds: [address]" + one(List.of("", ", shared key: number")) + "}");
        line("  dealer: partner");
        line("business rules:");
        line("  first: {type: operational, basis: policy" + one(List.of("", ", owner: none")) + "}");
        line("  second: {basis: law, reviewed: " + one(List.of("2019-03", "2026-03")) + "}");
        line("  third: {type: " + one(List.of("strategic", "operational, owner: none, basis: risk")) + "}");
        line("steps:");
        for (int number = 0; number < steps; number++) {
            writeStep(number);
        }
    }

    private void writeStep(int number) {
        line("- step: Step " + number);
        line("  id: s" + number);
        switch (random.nextInt(24)) {
            case 0, 1 -> writeMessage();
            case 2 -> writeIdleCheck();
            case 3, 4 -> writeDecision();
            default -> writeWork(number);
        }
        writeFlow(number);
        rarely(3, "  takes: " + oneOf("5 min", "25 min"));
        rarely(1, "  fails: {share: 8%, noticed: " + oneOf("yes", "no") + "}");
        rarely(1, "  waits for: " + oneOf("[form]", "[date, card]", "none"));
        rarely(1, "  feedback: {asked: " + oneOf("yes", "no") + ", used by: " + oneOf("none", "planner") + "}");
        rarely(2, "  answerable: " + oneOf("yes", "no"));
    }

    private void writeMessage() {
        line("  by: " + one(PEOPLE));
        line("  with: customer");
        line("  channel: " + one(CHANNELS));
        line("  tells: " + some(ITEMS));
        line("  waits: 0 min");
    }

    private void writeIdleCheck() {
        line("  by: " + one(PEOPLE));
        line("  role: check");
        line("  uses: " + some(ITEMS));
        line("  protects: none");
        line("  required by: none");
    }

    private void writeDecision() {
        line("  by: " + one(PEOPLE));
        line("  uses: " + one(List.of("[form]", "[payer]")));
        line("  decides: {rule: " + one(RULES) + decision() + "}");
    }

    private void writeWork(int number) {
        boolean touchpoint = random.nextInt(5) < 2;
        if (touchpoint) {
            writeTouchpoint(number);
        } else {
            maybe(9, "  by: " + (random.nextInt(8) == 0 ? "[clerk, planner]" : one(PEOPLE)));
            maybe(1, "  caused by: s" + random.nextInt(steps));
            if (random.nextInt(10) == 0) {
                line("  asks: " + some(ITEMS));
                line("  asks of: " + one(PEOPLE));
            }
        }
        maybe(4, "  uses: " + some(ITEMS));
        maybe(4, "  gives: " + some(ITEMS));
        maybe(3, "  could be done by: " + some(PEOPLE));
        maybe(2, "  required by: " + one(List.of("law", "none")));
        maybe(2, "  protects: " + one(List.of("none", "{whom: us, from: fraud}")));
        maybe(2, "  waits: " + random.nextInt(50) + " h");
        maybe(1, "  status: none");
        maybe(2, "  value: {customer: " + worth() + ", organisation: " + worth() + "}");
        maybe(2, "  decides: {rule: " + one(RULES) + decision() + "}");
        maybe(1, "  discretion: " + yesOrNo());
        maybe(1, "  cases: {simple: 70%, hard: 30%}");
        maybe(2, "  role: " + one(ROLES));
        maybe(1, "  starts: " + one(STARTS));
        maybe(1, "  waits because of: " + one(List.of("none", "first", "second", "third")));
        maybe(2, "  enters: [{item: " + one(ITEMS) + ", into: " + one(PEOPLE) + "}]");
        maybe(1, "  hands over: {to: " + one(PEOPLE) + ", medium: paper" + handOver() + "}");
        maybe(2, "  emotion: " + emotion());
    }

    private void writeTouchpoint(int number) {
        boolean begun = random.nextBoolean();
        line("  by: " + (begun ? "customer" : one(PEOPLE)));
        line("  with: " + (begun ? one(PEOPLE) : "customer"));
        maybe(8, "  channel: " + one(CHANNELS));
        maybe(6, "  need: " + (begun || random.nextInt(5) > 0 ? one(NEEDS) : "none"));
        maybe(5, "  resolved: " + yesOrNo());
        maybe(5, "  because: " + one(REASONS));
        maybe(2, "  caused by: s" + random.nextInt(steps));
        maybe(2, "  cause told to: " + one(List.of("none", "planner")));
        maybe(4, "  asks: " + some(ITEMS));
        maybe(3, "  tells: " + some(ITEMS));
        maybe(2, "  decisive: " + yesOrNo());
        maybe(4, "  chosen by: " + one(List.of("customer", "organisation")));
        maybe(2, "  tells late: " + yesOrNo());
        maybe(1, "  success: it works");
        maybe(2, "  scripted: " + yesOrNo());
        maybe(2, "  place: at the counter");
        maybe(2, "  alternative: " + one(List.of("none", "online")));
        maybe(1, "  next need: {need: " + one(NEEDS) + ", share: " + random.nextInt(90) + "%}");
        if (number == 0 && random.nextInt(4) == 0) {
            line("  automated: no");
        }
    }

    private void writeFlow(int number) {
        if (random.nextInt(8) == 0) {
            line("  next: [s" + random.nextInt(steps) + "]");
        } else if (random.nextInt(12) == 0 && steps > 1) {
            int one = random.nextInt(steps);
            int other = (one + 1) % steps;
            line("  next: {s" + one + ": 30%, s" + other + ": rest}");
        } else if (random.nextInt(12) == 0 && number > 1) {
            line("  after: [s" + (number - 2) + ", s" + (number - 1) + "]");
        }
    }

    private String ofColleague() {
        return oneOf("", ", effort: high", ", emotion: {goal: safe, observed: stressed, people: 4, when: 2026-05}");
    }

    private String handOver() {
        return one(List.of("", ", owner: none", ", owner: lead planner", ", lost: 4%", ", lost: 0.2%"));
    }

    private String emotion() {
        String goal = "goal: " + one(AIMS);
        String observed = "observed: " + one(FEELINGS) + ", customers: 12, when: 2026-05";
        return "{" + one(List.of(goal, observed, goal + ", " + observed)) + "}";
    }

    private String decision() {
        String shares = one(List.of("{yes: 99.8%, no: 0.2%}", "{yes: 90%, no: 10%}", "{yes: rest, no: 0.1%}"));
        return one(List.of(
                "",
                ", explained: " + yesOrNo(),
                ", outcomes: " + shares + ", refuses: [no], cases: " + one(List.of("40", "2000")),
                ", refuses: [no]",
                ", refuses: [no], alternatives: " + yesOrNo(),
                ", outcomes: " + shares + ", refuses: [no], effort: " + one(List.of("5", "90")) + " min",
                ", outcomes: " + shares + ", refuses: [no], cases: 2000, for: " + one(PEOPLE)));
    }

    private String rating(String side) {
        return "{of: journey, by: " + side + ", value: " + random.nextInt(11) + ", scale: stars}";
    }

    private String metric() {
        return one(List.of("desk", "{of: desk, serves: none}", "{serves: outcome, lately: better}", "{lately: worse}"));
    }

    private String promises() {
        String at = ", at: s" + random.nextInt(steps);
        return one(List.of(
                "none", "[in time]", "[{promise: in time, kept: no}]", "[{promise: in time" + at + ", kept: yes}]"));
    }

    private String worth() {
        return one(List.of("valued", "neutral", "irritating"));
    }

    private String yesOrNo() {
        return random.nextBoolean() ? "yes" : "no";
    }

    /** Of what few files say; drawn apart, so that the rest of each journey stays what it is. */
    private void rarely(int outOfTen, String text) {
        if (rarer.nextInt(10) < outOfTen) {
            line(text);
        }
    }

    private String oneOf(String... words) {
        return words[rarer.nextInt(words.length)];
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String some(List<String> words) {
        List<String> chosen = new ArrayList<>();
        for (String word : words) {
            if (random.nextInt(3) == 0) {
                chosen.add(word);
            }
        }
        return chosen.isEmpty() ? "none" : "[" + String.join(", ", chosen) + "]";
    }

    /** Writes the line so many times out of ten. */
    private void maybe(int outOfTen, String text) {
        if (random.nextInt(10) < outOfTen) {
            line(text);
        }
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
