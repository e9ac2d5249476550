import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes journeys for measuring: {@code java Generate.java FOLDER FILES STEPS}; the same arguments give the same bytes. */
final class Generate {

    private static final List<String> CHANNELS = List.of("web", "phone", "email", "app", "branch");
    private static final List<String> ITEMS = List.of("address", "name", "income", "contract", "photo", "invoice");
    private static final List<String> NEEDS = List.of("report the leak", "know when somebody comes", "pay", "object");
    private static final List<String> FEELINGS = List.of("frustrated", "neglected", "trusting", "happy", "stressed");
    private static final List<String> STAFF = List.of("contact centre", "planner", "clerk", "partner firm");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private String lastContact = "";

    private Generate(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int number = 0; number < Integer.parseInt(args[1]); number++) {
            String text = new Generate(number).journey(number, Integer.parseInt(args[2]));
            Files.writeString(folder.resolve("journey-%05d.journey.yaml".formatted(number)), text);
        }
    }

    private String journey(int number, int steps) {
        text.append("journey: Journey ").append(number).append("""

                customer: A tenant whose kitchen ceiling drips
                outcome: {is: The leak is fixed and I know who pays, measure: hours from call to repair, target: 24 h}
                """);
        text.append("volume: ").append(100 + random.nextInt(5000)).append(" per month\n");
        text.append("""
                actors:
                  contact centre: {kind: employee, unit: Service}
                  planner: employee
                  clerk: {kind: employee, unit: Accounts}
                  partner firm: partner
                  ticket robot: system
                business rules:
                  who-pays: {type: operational, basis: policy, source: Rent handbook 4.2, owner: none, reviewed: 2019-03}
                stages:
                """);
        for (int step = 0; step < steps; step++) {
            if (step % 6 == 0) {
                text.append("- stage: Stage ").append(step / 6 + 1).append("\n  steps:\n");
            }
            step(step);
        }
        return text.toString();
    }

    private void step(int number) {
        text.append("  - step: Step ").append(number + 1).append(" of the work\n");
        line("id", "s" + number);
        if (random.nextInt(3) == 0) {
            contact(number);
        } else {
            inside();
        }
        line("takes", (1 + random.nextInt(60)) + " min");
    }

    private void contact(int number) {
        line("by", "customer");
        line("with", one(STAFF));
        line("channel", one(CHANNELS));
        line("need", one(NEEDS));
        line("resolved", random.nextBoolean() ? "yes" : "no");
        line("asks", "[" + one(ITEMS) + "]");
        if (random.nextInt(3) == 0) {
            line("emotion", "{goal: cared for, observed: %s, customers: 41, when: 2026-05}".formatted(one(FEELINGS)));
        }
        if (!lastContact.isEmpty() && random.nextInt(3) == 0) {
            line("because", "status");
            line("caused by", lastContact);
        }
        lastContact = "s" + number;
    }

    private void inside() {
        line("by", random.nextInt(4) == 0 ? "ticket robot" : one(STAFF));
        if (random.nextBoolean()) {
            line("waits", (1 + random.nextInt(5)) + " days");
            line("status", random.nextBoolean() ? "none" : "by email");
        }
        line("uses", "[" + one(ITEMS) + "]");
        if (random.nextInt(5) == 0) {
            line("decides", "{rule: who-pays, outcomes: {tenant pays: 96%, landlord pays: 4%}, cases: 400}");
        }
        if (random.nextInt(5) == 0) {
            line("hands over", "{to: " + one(STAFF) + ", medium: paper}");
        }
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
