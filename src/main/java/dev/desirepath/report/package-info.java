/** Turns advice into text and JSON, one class each. */
@NullMarked
package dev.desirepath.report;

import org.jspecify.annotations.NullMarked;
