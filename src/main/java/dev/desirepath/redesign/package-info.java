/** Carries recommendations out on the text of a journey file, and audits what came of it. */
@NullMarked
package dev.desirepath.redesign;

import org.jspecify.annotations.NullMarked;
