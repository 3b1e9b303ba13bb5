package org.sojourn.applications;

import java.util.List;
import java.util.Map;
import org.sojourn.platform.sheets.Template;

/**
 * Applications as a sheet holds them.
 *
 * @param cells canonical texts by column key, one map for each person, by student number
 */
public record ApplicantExport(Template template, List<Map<String, String>> cells) {}
