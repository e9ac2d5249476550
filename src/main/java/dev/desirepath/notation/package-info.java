/** From what people have (tables in CSV, BPMN models, Mermaid diagrams) to the tree of a journey file, with places in what they have. */
@NullMarked
package dev.desirepath.notation;

import org.jspecify.annotations.NullMarked;
