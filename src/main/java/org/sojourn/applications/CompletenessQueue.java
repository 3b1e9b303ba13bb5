package org.sojourn.applications;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The applications of a call that wait for something, by name.
 *
 * @param rows one page of those that were looked for
 * @param total of them on all pages
 * @param counts how many wait for each kind of thing, by text and person looked for; kinds nobody waits for are absent
 * @param standing how many applications of the call lack something, and whose they are, whatever was looked for
 */
public record CompletenessQueue(List<Row> rows, int total, Map<Missing.Code, Integer> counts, Tally standing) {
    public CompletenessQueue {
        rows = List.copyOf(rows);
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }

    /**
     * @param incomplete lack something the student has to put right
     * @param complete lack nothing of that kind
     * @param mine wait for something and are looked after by the caller or somebody she stands in for
     * @param nobodys wait for something and are looked after by nobody
     */
    public record Tally(int incomplete, int complete, int mine, int nobodys) {}

    /**
     * @param missing what it waits for; in a queue at least one
     * @param carerId the account of whoever of the office looks after it, or null
     * @param mine whether that is the caller, or somebody she stands in for
     * @param askedUntil the last day of the latest ask, or null where nobody has asked
     */
    public record Row(
            long applicationId,
            long accountId,
            String name,
            String studentNumber,
            List<Missing> missing,
            Long carerId,
            String carer,
            boolean mine,
            LocalDate askedUntil) {
        public Row {
            missing = List.copyOf(missing);
        }

        /** Is it the student's turn? */
        public boolean isIncomplete() {
            return missing.stream().anyMatch(each -> !each.code().isOffices());
        }

        public boolean lacks(Missing.Code code) {
            return missing.stream().anyMatch(each -> each.code() == code);
        }
    }
}
