package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.DeputyRow;
import org.sojourn.access.accounts.HeldRow;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;

/** Roles, units and days in words. */
@Named
@RequestScoped
public class MandateWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    /** "Zahnmedizin", "King’s", "ganze Fakultät". */
    public String unit(Unit unit, String name) {
        return switch (unit.kind()) {
            case FACULTY -> texts.get("access.unit.FACULTY");
            case PROGRAMME -> texts.get("vocabulary.programme." + unit.key());
            case OFFICE -> texts.get("vocabulary.office." + unit.key());
            default -> name;
        };
    }

    /** "Koordination" or "Koordination, Zahnmedizin". */
    public String role(Role role, Unit unit, String name) {
        String word = texts.get("vocabulary.role." + role);
        return unit.isFaculty() ? word : texts.of("access.unit.role", word, unit(unit, name));
    }

    public String held(HeldRow held) {
        return role(held.role(), held.unit(), held.unitName());
    }

    /** From when to when, as far as there are days. */
    public String days(LocalDate from, LocalDate until) {
        if (from == null && until == null) return "";
        if (from == null) return texts.of("access.unit.until", day(until));
        if (until == null) return texts.of("access.unit.from", day(from));
        return texts.of("access.unit.days", day(from), day(until));
    }

    public String deputy(DeputyRow row) {
        return role(row.role(), row.unit(), row.unitName());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(look.getLocale())
                .format(day);
    }

    /** The units to choose from: the faculty, its programmes, the partners by name. */
    List<SelectItem> units(Map<String, String> names) {
        List<SelectItem> items = new ArrayList<>();
        names.forEach((code, name) -> items.add(new SelectItem(code, unit(Unit.of(code), name))));
        items.sort((a, b) -> rank(a) != rank(b)
                ? Integer.compare(rank(a), rank(b))
                : a.getLabel().compareToIgnoreCase(b.getLabel()));
        return items;
    }

    private static int rank(SelectItem item) {
        return Unit.of((String) item.getValue()).kind().ordinal();
    }

    /** What {@link HeldRow#code} has written. */
    static Role roleIn(String code) {
        for (Role role : Role.values()) if (code != null && code.startsWith(role + " ")) return role;
        throw new Refusal("role-not-held");
    }

    static Unit unitIn(String code) {
        return Unit.of(code.substring(code.indexOf(' ') + 1));
    }
}
