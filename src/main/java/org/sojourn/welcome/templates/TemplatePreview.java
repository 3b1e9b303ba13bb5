package org.sojourn.welcome.templates;

import org.sojourn.welcome.core.TemplateReading;

/**
 * What a file would make of the template.
 *
 * @param number the version it was compared with
 * @param same whether it says what that version says already
 */
public record TemplatePreview(int number, TemplateReading reading, TemplateDifference difference, boolean same) {}
