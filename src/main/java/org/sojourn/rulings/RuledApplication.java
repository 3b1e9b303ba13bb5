package org.sojourn.rulings;

import java.util.List;
import java.util.Map;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.MyApplication;

/**
 * An application with what was proposed about it.
 *
 * @param rows the newest first; hardship is not among them
 * @param people everybody named in it, the student first of all
 */
public record RuledApplication(MyApplication application, List<RulingRow> rows, Map<Long, PersonRow> people) {
    public RuledApplication {
        rows = List.copyOf(rows);
        people = Map.copyOf(people);
    }
}
