package dev.desirepath.picture;

import java.util.List;

/** A long journey with six stages, five lanes, a loop, three things side by side that join again, choices and an early end. */
final class MovingHouse {

    private static final List<String> STAGES =
            List.of("Ask for a quote", "Sign the contract", "Prepare the move", "Move", "Settle in", "After care");
    private static final List<String> ACTORS = List.of("service desk", "planner", "mover", "billing", "order system");
    private static final List<String> WORK = List.of(
            "checks the papers and compares them with the register of addresses",
            "types the request into the system",
            "asks what is missing",
            "approves the cost");
    private static final List<String> FEELINGS = List.of("cared for", "irritated", "pleased", "taken seriously");

    private final int steps;
    private final StringBuilder yaml = new StringBuilder("""
            journey: Move house
            actors:
              service desk: {kind: employee, unit: Service}
              planner: {kind: employee, unit: Planning}
              mover: partner
              billing: {kind: employee, unit: Finance}
              order system: system
            business rules:
              deposit: {type: operational, basis: policy}
            stages:
            """);

    private MovingHouse(int steps) {
        this.steps = steps;
    }

    static String of(int steps) {
        MovingHouse journey = new MovingHouse(steps);
        for (int number = 0; number < steps; number++) {
            journey.write(number);
        }
        return journey.yaml.toString();
    }

    private void write(int number) {
        int perStage = steps / STAGES.size() + 1;
        if (number % perStage == 0) {
            line("- stage: " + STAGES.get(number / perStage));
            line("  steps:");
        }
        String actor = ACTORS.get((number * 7 + number / 3) % ACTORS.size());
        line("  - step: " + (number % 4 == 0 ? "Customer asks how things stand" : actor + " " + WORK.get(number % 4)));
        line("    id: s" + number);
        line("    by: " + (number % 4 == 0 ? "customer" : actor));
        if (number % 4 != 3) {
            line("    with: " + (number % 4 == 0 ? actor : "customer"));
        }
        line("    gives: [item " + number + "]");
        line("    uses: [item " + (number - 1) + "]");
        time(number);
        flow(number);
    }

    private void time(int number) {
        if (number % 3 == 0) {
            line("    waits: " + (number % 5 + 1) + " days");
            line("    status: " + (number % 2 == 0 ? "none" : "a message names the day"));
        }
        if (number % 4 == 0) {
            line("    emotion: {goal: " + FEELINGS.get(number % 3) + ", observed: " + FEELINGS.get(number / 4 % 4)
                    + ", customers: 30}");
        }
        if (number % 9 == 0) {
            line("    decides: {rule: deposit, outcomes: {yes: 92%, no: 8%}, refuses: [no]}");
        }
        if (number % 11 == 0) {
            line("    hands over: {to: billing, medium: paper, within: 2 days, lost: 3%}");
        }
    }

    /** From the middle on three ways side by side, of which the last step joins all. */
    private void flow(int number) {
        int middle = steps / 2;
        int past = number - middle;
        if (number == steps / 4) {
            line("    next: {s" + (number - 3) + ": 18%, s" + (number + 1) + ": rest}");
        } else if (past == 1 || past == 3 || past == 5) {
            line("    after: s" + middle);
        } else if (past == 7) {
            line("    after: [s%d, s%d, s%d]".formatted(middle + 2, middle + 4, middle + 6));
        } else if (number == steps - 4) {
            line("    next: {s" + (number + 1) + ": 60%, s" + (number + 2) + ": 30%, end: 10%}");
        }
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
