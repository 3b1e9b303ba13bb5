package org.sojourn.welcome.core;

/**
 * A task as a template has it.
 *
 * @param code capital letters, digits and underscores, unique in its template
 * @param offsetDays calendar days from the anchor to the due date, before it when negative
 * @param leadDays calendar days the step takes, 0 or more
 * @param yearly whether it comes again every year after it was done
 */
public record TemplateTask(
        String code,
        Phase phase,
        Anchor anchor,
        int offsetDays,
        int leadDays,
        LeadKind leadKind,
        boolean yearly,
        OwnerRole ownerRole,
        Condition appliesWhen,
        Needs needsFirst,
        TaskText de,
        TaskText en) {

    TemplateTask when(Condition condition) {
        return new TemplateTask(
                code, phase, anchor, offsetDays, leadDays, leadKind, yearly, ownerRole, condition, needsFirst, de, en);
    }

    /** The text in a language, {@code de} or any other for English. */
    public TaskText in(String language) {
        return language.equals("de") ? de : en;
    }
}
