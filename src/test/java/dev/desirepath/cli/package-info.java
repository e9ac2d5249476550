/** Tests of the command line. */
@NullMarked
package dev.desirepath.cli;

import org.jspecify.annotations.NullMarked;
