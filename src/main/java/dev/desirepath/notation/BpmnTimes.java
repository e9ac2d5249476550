package dev.desirepath.notation;

import dev.desirepath.journey.Place;
import dev.desirepath.reading.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The timers of a BPMN model: a length of time as journeys write it, or the date or cycle that they name. */
final class BpmnTimes {

    private static final Pattern LENGTH =
            Pattern.compile("P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
    private static final String[] UNITS = {"week", "day", "hour", "minute", "second"};
    private static final int LONGEST_NUMBER = 6;

    private BpmnTimes() {}

    static boolean isTimer(XmlElement event) {
        return event.children("timerEventDefinition").findAny().isPresent();
    }

    /** {@return the length of time that a timer waits; empty when it says none that is fixed} */
    static Optional<Node.Scalar> length(XmlElement event) {
        return said(event, "timeDuration").flatMap(written -> length(written.place(), written.text()));
    }

    private static Optional<Node.Scalar> length(Place place, String written) {
        Matcher parts = LENGTH.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        StringBuilder length = new StringBuilder();
        for (int part = 1; part <= UNITS.length; part++) {
            String number = parts.group(part);
            if (number != null && number.length() <= LONGEST_NUMBER && Integer.parseInt(number) > 0) {
                int count = Integer.parseInt(number);
                String unit = UNITS[part - 1].equals("minute")
                        ? "min"
                        : UNITS[part - 1].equals("hour") ? "h" : UNITS[part - 1];
                boolean plural = count != 1 && (unit.equals("day") || unit.equals("week") || unit.equals("second"));
                length.append(length.isEmpty() ? "" : " ")
                        .append(count)
                        .append(' ')
                        .append(unit)
                        .append(plural ? "s" : "");
            } else if (number != null && number.length() > LONGEST_NUMBER) {
                return Optional.empty();
            }
        }
        return length.isEmpty() ? Optional.empty() : Optional.of(Keys.text(place, length.toString()));
    }

    /** {@return the date or cycle by which something starts: the name of the event, else what the timer says} */
    static Optional<Node.Scalar> date(XmlElement event) {
        Optional<Node.Scalar> written = said(event, "timeDate").or(() -> said(event, "timeCycle"));
        Node.Scalar name = event.said("name");
        return written.map(text -> name.text().isBlank() ? text : name);
    }

    private static Optional<Node.Scalar> said(XmlElement event, String how) {
        return event.children("timerEventDefinition")
                .flatMap(timer -> timer.children(how))
                .map(XmlElement::text)
                .filter(text -> !text.text().isBlank())
                .findFirst();
    }
}
