package org.sojourn.applications.completing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.applications.Missing;

/** What the office has asked a student for. */
public record MyAsk(List<Missing> missing, LocalDate until, Instant askedAt) {
    public MyAsk {
        missing = List.copyOf(missing);
    }
}
