package dev.desirepath.report;

import dev.desirepath.advice.Run;

/** A form in which advice is shown. */
public sealed interface Report permits TextReport, JsonReport {

    /** {@return the whole report, with line feeds only and one at the end} */
    String of(Run run);
}
