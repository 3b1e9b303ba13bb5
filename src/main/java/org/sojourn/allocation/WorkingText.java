package org.sojourn.allocation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.points.Working;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** How a line came to its points, as fields of the text a run keeps: its kind, then its values; points in tenths. */
final class WorkingText {
    private final Iterator<String> fields;

    private WorkingText(List<String> fields) {
        this.fields = fields.iterator();
    }

    static List<String> of(Working working) {
        if (working instanceof Working.FromGrade from)
            return fields("grade", from.maximum(), from.worst(), from.grade(), from.span());
        if (working instanceof Working.FromBand from) return fields("band", from.grade(), from.row());
        if (working instanceof Working.FromLanguage from)
            return fields("language", from.language(), from.asked(), from.reached(), from.steps());
        if (working instanceof Working.FromLevel from)
            return fields("level", from.language(), from.reached(), from.row());
        if (working instanceof Working.NoLanguageAsked from) return fields("no-language", from.maximum());
        if (working instanceof Working.FromEntry from) return fields("entry", from.entered());
        if (working instanceof Working.FromPartner from) return fields("partner", from.partner(), from.entered());
        if (working instanceof Working.FromYears from) return fields("years", from.years(), from.each());
        if (working instanceof Working.OnTime from) return fields("on-time", from.behind(), from.allowed());
        if (working instanceof Working.FromItems from) return items(fields("items"), from.items());
        if (working instanceof Working.FromYearlyItems from) return yearly(from);
        return fields("missing");
    }

    private static List<String> yearly(Working.FromYearlyItems from) {
        List<String> fields = fields("yearly", from.most(), from.years().size());
        for (Working.Year year : from.years()) {
            fields.add(Integer.toString(year.number()));
            items(fields, year.items());
        }
        return fields;
    }

    private static List<String> items(List<String> fields, List<Working.Counted> items) {
        fields.add(Integer.toString(items.size()));
        for (Working.Counted item : items) fields.addAll(fields(item.item(), item.number(), item.each()));
        return fields;
    }

    private static List<String> fields(Object... values) {
        List<String> fields = new ArrayList<>();
        for (Object value : values) fields.add(field(value));
        return fields;
    }

    private static String field(Object value) {
        if (value == null) return "";
        if (value instanceof Points points) return Integer.toString(points.tenths());
        if (value instanceof Grade grade) return Integer.toString(grade.hundredths());
        return value.toString();
    }

    static Working read(List<String> fields) {
        return new WorkingText(fields).working();
    }

    private Working working() {
        String kind = fields.next();
        return switch (kind) {
            case "grade" -> new Working.FromGrade(points(), grade(), grade(), points());
            case "band" -> new Working.FromBand(grade(), grade());
            case "language" -> new Working.FromLanguage(fields.next(), level(), level(), number());
            case "level" -> new Working.FromLevel(fields.next(), level(), level());
            case "no-language" -> new Working.NoLanguageAsked(points());
            case "entry" -> new Working.FromEntry(points());
            case "partner" -> new Working.FromPartner(fields.next(), points());
            case "years" -> new Working.FromYears(number(), points());
            case "on-time" -> new Working.OnTime(points(), number());
            case "items" -> new Working.FromItems(items());
            case "yearly" -> new Working.FromYearlyItems(points(), years());
            case "missing" -> new Working.Missing();
            default -> throw new IllegalStateException("kept sum of kind " + kind);
        };
    }

    private List<Working.Year> years() {
        List<Working.Year> years = new ArrayList<>();
        for (int left = number(); left > 0; left--) years.add(new Working.Year(number(), items()));
        return years;
    }

    private List<Working.Counted> items() {
        List<Working.Counted> items = new ArrayList<>();
        for (int left = number(); left > 0; left--) items.add(new Working.Counted(fields.next(), points(), points()));
        return items;
    }

    private Points points() {
        return new Points(number());
    }

    private Grade grade() {
        String hundredths = fields.next();
        return hundredths.isEmpty() ? null : new Grade(Integer.parseInt(hundredths));
    }

    private CefrLevel level() {
        String name = fields.next();
        return name.isEmpty() ? null : CefrLevel.valueOf(name);
    }

    private int number() {
        return Integer.parseInt(fields.next());
    }
}
