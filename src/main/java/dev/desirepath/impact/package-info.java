/** What a change of rules does to the advice on journeys. */
@NullMarked
package dev.desirepath.impact;

import org.jspecify.annotations.NullMarked;
