package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * How a step is carried out: its role, the words and business rules that bind it, the room it leaves, how it can fail.
 *
 * @param scripted whether it follows canned words or a checklist
 * @param discretion whether whoever does it may depart from the business rules
 * @param applies business rules that apply here without anything being decided
 * @param success what must be so for the step to have gone well
 */
public record Conduct(
        @Nullable Stated<Role> role,
        @Nullable Stated<Answer> scripted,
        @Nullable Stated<Answer> discretion,
        @Nullable Listed<String> applies,
        @Nullable Stated<String> success,
        @Nullable Failing fails,
        @Nullable CaseMix cases) {}
