package org.sojourn.partners;

import java.util.Map;
import java.util.TreeMap;
import org.sojourn.platform.sheets.Template;

/**
 * Places as a sheet holds them.
 *
 * @param cells canonical texts by column key, by place code in order
 */
public record PlaceExport(Template template, Map<String, Map<String, String>> cells) {
    public PlaceExport {
        cells = new TreeMap<>(cells);
    }
}
