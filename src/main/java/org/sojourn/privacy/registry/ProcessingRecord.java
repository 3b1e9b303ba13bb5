package org.sojourn.privacy.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The record of processing activities (Art. 30 GDPR) as it follows from the registry.
 *
 * @param activities in the order of the registry
 */
public record ProcessingRecord(List<Entry> activities) {
    private static final Words REQUIRED = new Words("Pflichtangabe", "mandatory");
    private static final Words VOLUNTARY = new Words("freiwillig", "voluntary");
    private static final Words MADE = new Words("entsteht bei der Bearbeitung", "arises from the processing");
    private static final Words OFFICER = new Words("nennt, wer gehandelt hat", "names who acted");
    private static final Words SPECIAL = new Words("Art. 9 DSGVO", "Art. 9 GDPR");
    private static final Words WITH_THE_ROW = new Words("solange es die Zeile gibt", "as long as the row exists");
    private static final Words WITH_THE_ACCOUNT =
            new Words("bis das Konto gelöscht wird", "until the account is erased");

    public ProcessingRecord {
        activities = List.copyOf(activities);
    }

    /** One activity in one language. */
    public record Entry(
            String name, String purpose, String basis, String people, String recipients, List<Kept> tables) {
        public Entry {
            tables = List.copyOf(tables);
        }
    }

    /**
     * What one table holds.
     *
     * @param period how long and since when, in words
     * @param kept why something stays after an erasure, or empty
     */
    public record Kept(String name, List<Item> columns, String period, String kept) {
        public Kept {
            columns = List.copyOf(columns);
        }
    }

    /** @param nature mandatory, voluntary, or how it arises */
    public record Item(String name, String nature) {}

    /** @param periods the periods that hold here, by key */
    public static ProcessingRecord of(Registry registry, Map<String, java.time.Period> periods, Locale locale) {
        return new ProcessingRecord(registry.activities().values().stream()
                .map(activity -> new Entry(
                        activity.name().in(locale),
                        activity.purpose().in(locale),
                        activity.basis().in(locale),
                        activity.people().in(locale),
                        activity.recipients().in(locale),
                        registry.of(activity)
                                .filter(Table::isPersonal)
                                .map(table -> kept(registry, table, periods, locale))
                                .toList()))
                .toList());
    }

    private static Kept kept(Registry registry, Table table, Map<String, java.time.Period> periods, Locale locale) {
        List<Item> columns = table.columns().stream()
                .filter(column -> column.nature().isPersonal())
                .map(column -> new Item(
                        column.words().in(locale),
                        nature(column).in(locale) + (column.special() ? ", " + SPECIAL.in(locale) : "")))
                .toList();
        String why = table.kept() == null ? "" : table.kept().in(locale);
        return new Kept(table.words().in(locale), columns, period(registry, table, periods, locale), why);
    }

    /** How long rows of a table are kept, in words. */
    public static String period(Registry registry, Table table, Map<String, java.time.Period> periods, Locale locale) {
        if (table.period() == null) return WITH_THE_ROW.in(locale);
        if (!table.expires() && table.end() == Table.End.NEVER) return WITH_THE_ACCOUNT.in(locale);
        String usual = inWords(registry.periods().get(table.period()), periods, locale);
        if (table.sooner() == null) return usual;
        return usual + "; " + inWords(registry.periods().get(table.sooner().period()), periods, locale);
    }

    private static Words nature(Column column) {
        return switch (column.nature()) {
            case REQUIRED -> REQUIRED;
            case VOLUNTARY -> VOLUNTARY;
            case OFFICER -> OFFICER;
            default -> MADE;
        };
    }

    private static String inWords(Period period, Map<String, java.time.Period> periods, Locale locale) {
        return inWords(periods.get(period.key()), locale) + " " + period.since().in(locale);
    }

    /** "2 Jahre", "6 months", "90 days". */
    public static String inWords(java.time.Period period, Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        if (period.getYears() > 0) return count(period.getYears(), german ? "Jahr" : "year", german ? "e" : "s");
        if (period.getMonths() > 0) return count(period.getMonths(), german ? "Monat" : "month", german ? "e" : "s");
        return count(period.getDays(), german ? "Tag" : "day", german ? "e" : "s");
    }

    private static String count(int number, String unit, String many) {
        return number + " " + unit + (number == 1 ? "" : many);
    }

    /** The whole record as Markdown, for the documents. */
    public String markdown(Locale locale) {
        return activities.stream().map(entry -> markdown(entry, locale)).collect(Collectors.joining("\n"));
    }

    private static String markdown(Entry entry, Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        StringBuilder text = new StringBuilder();
        text.append("### ").append(entry.name()).append("\n\n");
        line(text, german ? "Zweck" : "Purpose", entry.purpose());
        line(text, german ? "Rechtsgrundlage" : "Legal basis", entry.basis());
        line(text, german ? "Betroffene" : "People concerned", entry.people());
        line(text, german ? "Empfänger" : "Recipients", entry.recipients());
        text.append('\n');
        text.append(german ? "| Daten | Angaben | Aufbewahrung |\n" : "| Data | Items | Kept |\n")
                .append("|---|---|---|\n");
        for (Kept kept : entry.tables())
            text.append("| ")
                    .append(kept.name())
                    .append(" | ")
                    .append(kept.columns().stream()
                            .map(item -> item.name() + " (" + item.nature() + ")")
                            .collect(Collectors.joining("; ")))
                    .append(" | ")
                    .append((kept.period() + ". " + kept.kept()).strip())
                    .append(" |\n");
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("- ").append(label).append(": ").append(value).append('\n');
    }
}
