/** What packs are asked beyond the gate: their pages, who answers for their rules, and what rules have to do with each other. */
@NullMarked
package dev.desirepath.review;

import org.jspecify.annotations.NullMarked;
