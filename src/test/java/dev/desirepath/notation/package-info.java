@NullMarked
package dev.desirepath.notation;

import org.jspecify.annotations.NullMarked;
