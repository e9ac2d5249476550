/** Rules tried out on the examples of their pages: tests, coverage, and new rules that begin tested. */
@NullMarked
package dev.desirepath.lab;

import org.jspecify.annotations.NullMarked;
