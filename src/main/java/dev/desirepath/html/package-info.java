/** Advice as one page for people: HTML without a script, made from templates that are compiled with the program. */
@NullMarked
package dev.desirepath.html;

import org.jspecify.annotations.NullMarked;
