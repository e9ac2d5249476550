/** Turns advice into text, JSON, Markdown, CSV and SARIF, one class each. */
@NullMarked
package dev.desirepath.report;

import org.jspecify.annotations.NullMarked;
