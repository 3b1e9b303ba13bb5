package org.sojourn.students;

import java.util.List;
import java.util.Map;
import org.sojourn.platform.sheets.Template;

/**
 * Students as a sheet holds them.
 *
 * @param cells canonical texts by column key, one map for each person, by student number
 */
public record StudentExport(Template template, List<Map<String, String>> cells) {}
