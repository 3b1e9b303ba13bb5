package org.sojourn.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Settings;
import org.sojourn.platform.StartRefused;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/** How long rows are kept here: the registry's standard, or what a setting says. A setting that says nothing stops the start. */
@ApplicationScoped
public class Periods {
    private static final Logger LOG = Logger.getLogger(Periods.class.getName());
    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Map<String, Period> known = new LinkedHashMap<>();

    void read(@Observes @Priority(10) @Initialized(ApplicationScoped.class) Object start) {
        try {
            Registry.shipped().periods().values().forEach(one -> known.put(one.key(), of(one)));
        } catch (StartRefused e) {
            LOG.log(Level.SEVERE, "SOJOURN-STOP: {0}", e.getMessage());
            throw e;
        }
    }

    private static Period of(org.sojourn.privacy.registry.Period one) {
        String said = Settings.valueOf(one.setting()).value().orElse(null);
        if (said == null) return one.standard();
        try {
            Period period = Period.parse(said);
            if (period.isNegative()) throw new DateTimeException(said);
            return period;
        } catch (DateTimeException e) {
            throw new StartRefused(one.setting() + " is “" + said + "”, which is no period such as P2Y or P90D.");
        }
    }

    public Map<String, Period> all() {
        return Map.copyOf(known);
    }

    /** The condition a row meets once its period is over. */
    String over(Table table, Instant now) {
        String usual = table.from().meets(over(table, now, known.get(table.period())));
        if (table.sooner() == null) return usual;
        String shorter =
                table.from().meets(over(table, now, known.get(table.sooner().period())));
        return "(" + usual + " OR " + shorter + " AND " + table.sooner().where() + ")";
    }

    /** The same as if nothing were kept longer than what it belongs to. */
    static String ended(Table table, Instant now) {
        return over(table, now, Period.ZERO);
    }

    /** The test a row's moment meets once its period is over: {@code "<= 2024"} for a year, else for a moment. */
    private static String over(Table table, Instant now, Period period) {
        if (table.from().ends().equals("academic_year")) return "<= " + lastYearOver(now, period);
        return "<= '" + literal(before(now, period)) + "'";
    }

    /** A moment as the database reads it, without a character that a query could take for a parameter. */
    static String literal(Instant moment) {
        return LITERAL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    Instant before(Instant now, String period) {
        return before(now, known.get(period));
    }

    private static Instant before(Instant now, Period period) {
        return now.atZone(DatabaseClock.ZONE).minus(period).toInstant();
    }

    /** An academic year ends with September of the calendar year after the one it is named after. */
    static int lastYearOver(Instant now, Period period) {
        LocalDate today = LocalDate.ofInstant(now, DatabaseClock.ZONE);
        int year = today.getYear();
        while (LocalDate.of(year + 1, 10, 1).plus(period).isAfter(today)) year--;
        return year;
    }
}
