/** The command line: commands, exit codes, and the only place that knows the standard streams. */
@NullMarked
package dev.desirepath.cli;

import org.jspecify.annotations.NullMarked;
