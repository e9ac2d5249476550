/** Compiles the checked model of the rules and runs it; the only user of Drools. */
@NullMarked
package dev.desirepath.engine;

import org.jspecify.annotations.NullMarked;
