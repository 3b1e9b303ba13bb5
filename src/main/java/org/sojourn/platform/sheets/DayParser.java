package org.sojourn.platform.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** A day, as a typed date, as 2027-06-01 or as 1.6.2027; two digits of a year are too few to know which is meant. */
public final class DayParser implements CellParser<LocalDate> {
    private static final DateTimeFormatter POINTS =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> KNOWN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    @Override
    public Parsed<LocalDate> read(String clean) {
        for (DateTimeFormatter form : KNOWN) {
            try {
                LocalDate day = LocalDate.parse(clean, form);
                if (day.getYear() >= FIRST && day.getYear() <= LAST) return Parsed.of(day, day.toString());
            } catch (DateTimeException notThisForm) {
                // the next one may be it
            }
        }
        return Parsed.refused("day");
    }

    @Override
    public String shown(String canonical, Locale locale) {
        if (canonical.isEmpty() || !locale.getLanguage().equals("de")) return canonical;
        return LocalDate.parse(canonical).format(POINTS);
    }
}
