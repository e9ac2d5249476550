/** Why the advice is what it is: each recommendation as a proof, from its sentence down to the characters of the file. */
@NullMarked
package dev.desirepath.proof;

import org.jspecify.annotations.NullMarked;
