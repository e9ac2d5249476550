/** What rules may ask about: flat records, and the pure function from a journey to them. */
@NullMarked
package dev.desirepath.facts;

import org.jspecify.annotations.NullMarked;
