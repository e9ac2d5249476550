/** What Desirepath says: findings, objections, recommendations with their change, priority, inventory and questions. */
@NullMarked
package dev.desirepath.advice;

import org.jspecify.annotations.NullMarked;
