package dev.desirepath.advice;

import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.OpenCase;
import java.util.ArrayList;
import java.util.List;

/** Chooses what is worth asking first of all that the open cases of a rule hang on. */
final class Asking {

    private final Outlook outlook;

    Asking(Outlook outlook) {
        this.outlook = outlook;
    }

    /** {@return for each open case what to ask first} */
    List<List<Missing>> first(List<OpenCase> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<List<Missing>> first = new ArrayList<>(open.size());
        for (OpenCase each : open) {
            List<Missing> asked = ofCase(each.missing());
            // Where the rule may not ask for one of the keys, the others alone would not help.
            first.add(mayAskForAll(asked) ? asked : List.of());
        }
        return first;
    }

    private boolean mayAskForAll(List<Missing> asked) {
        for (Missing missing : asked) {
            if (!outlook.mayAskFor(missing)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the thing exists comes before what it is like, and what a condition compares before what a sentence names. */
    private List<Missing> ofCase(List<Missing> missing) {
        if (missing.size() == 1) {
            return missing;
        }
        List<Missing> existence = new ArrayList<>();
        List<Missing> deciding = new ArrayList<>();
        for (Missing each : missing) {
            FactField field = each.fieldOrNull();
            if (field == null) {
                existence.add(each);
            } else if (outlook.compares(field)) {
                deciding.add(each);
            }
        }
        if (!existence.isEmpty()) {
            return existence;
        }
        return deciding.isEmpty() ? missing : deciding;
    }
}
