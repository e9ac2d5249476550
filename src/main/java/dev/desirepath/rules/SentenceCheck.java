package dev.desirepath.rules;

/** Checks the gaps of a sentence against the names that the rule bound. */
final class SentenceCheck {

    private final Cursor cursor;
    private final Scope scope;

    SentenceCheck(Cursor cursor, Scope scope) {
        this.cursor = cursor;
        this.scope = scope;
    }

    void check(String key, Text text) {
        Sentence sentence = Sentence.of(text.value());
        sentence.gaps().forEach(gap -> gap(key, text, gap.group(1), gap.start()));
        StringBuilder rest = new StringBuilder(text.value());
        sentence.gaps().forEach(gap -> rest.replace(gap.start(), gap.end(), " ".repeat(gap.end() - gap.start())));
        for (int at = 0; at < rest.length(); at++) {
            if (rest.charAt(at) == '{' || rest.charAt(at) == '}') {
                cursor.report(text.at(at), 1, "this brace has no partner", "A gap is written {$name}.");
            }
        }
    }

    private void gap(String key, Text text, String name, int at) {
        int length = name.length() + 2;
        if (name.equals("count")) {
            if (!key.equals("together") && !key.equals("improveTogether")) {
                cursor.report(
                        text.at(at),
                        length,
                        "{count} is not known here",
                        "It is the number of findings, in @together and @improveTogether only.");
            }
            return;
        }
        Bound bound = scope.lookUp(name).orElse(null);
        if (bound == null && cursor.lost(name)) {
            return;
        }
        if (bound == null) {
            cursor.report(
                    text.at(at),
                    length,
                    "{" + name + "} is not bound",
                    scope.visible().isEmpty()
                            ? "Bind a field in a condition: $name : field."
                            : Spelling.help("Bound are", name, scope.visible()));
        } else if (bound.kind() == Bound.Kind.FACT) {
            cursor.report(
                    text.at(at),
                    length,
                    "{" + name + "} is a whole fact, which has no wording",
                    "Bind one of its fields and use that name.");
        } else {
            scope.use(name);
        }
    }
}
