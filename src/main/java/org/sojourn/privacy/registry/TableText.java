package org.sojourn.privacy.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One table of the registry while it is read. */
final class TableText {
    final String name;
    private final Words words;
    String activity;
    String period;
    private Path whose;
    private Path also;
    private Path from;
    private Sooner sooner;
    private Condition during;
    private boolean binds;
    private String idle;
    private Condition foreign;
    private boolean saysErase;
    private Words kept;
    private Table.End end = Table.End.DELETE;
    private final List<Column> columns = new ArrayList<>();

    TableText(String name, Words words) {
        if (!name.matches("[a-z_]+")) throw new RegistryIsFlawed(name + " is not a name of a table");
        this.name = name;
        this.words = words;
    }

    void take(String line, Words translated) {
        String first = line.split("\\s+", 2)[0];
        String rest = line.substring(first.length()).strip();
        switch (first) {
            case "whose" -> whose = Path.parse(rest);
            case "also" -> also = Path.parse(rest);
            case "from" -> from = Path.parse(rest);
            case "sooner" -> sooner = Sooner.parse(rest);
            case "while" -> during = Condition.parse(rest);
            case "binds" -> binds = true;
            case "idle" -> idle = rest;
            case "foreign" -> foreign = Condition.parse(rest);
            case "erase" -> erase(rest, translated);
            case "end" -> end = Table.End.valueOf(rest.toUpperCase(Locale.ROOT));
            case "key", "technical", "office", "figure" -> plain(first, rest);
            case "hers", "officer" -> personal(first, rest.split("\\s+"), translated);
            default -> throw new RegistryIsFlawed("“" + first + "” begins no line of a registry");
        }
    }

    private void erase(String rest, Words reason) {
        if (rest.equals("keep") == (reason == null))
            throw new RegistryIsFlawed("rows are kept for a reason, and deleted without one");
        saysErase = true;
        kept = reason;
    }

    private void plain(String nature, String names) {
        for (String column : names.split("\\s+"))
            add(Column.plain(column, Nature.valueOf(nature.toUpperCase(Locale.ROOT))));
    }

    private void personal(String first, String[] said, Words translated) {
        if (translated == null) throw new RegistryIsFlawed("people need words for it: … | deutsch | English");
        boolean officer = first.equals("officer");
        Nature nature = officer ? Nature.OFFICER : Nature.valueOf(said[1].toUpperCase(Locale.ROOT));
        if (!nature.isPersonal()) throw new RegistryIsFlawed("hers is required, voluntary or made");
        Flags flags = new Flags();
        List.of(said).subList(officer ? 1 : 2, said.length).forEach(flags::take);
        add(new Column(
                said[0],
                nature,
                translated,
                flags.copied,
                flags.file,
                flags.readable,
                flags.special,
                flags.sealed,
                flags.way,
                flags.word));
    }

    /** What stands behind a personal column. */
    private static final class Flags {
        private boolean copied;
        private boolean special;
        private boolean sealed;
        private String file;
        private Path readable;
        private Column.Way way = Column.Way.GOES;
        private String word;

        void take(String flag) {
            String value = flag.substring(flag.indexOf(':') + 1);
            switch (flag.split(":", -1)[0]) {
                case "copy" -> copied = true;
                case "withheld" -> copied = false;
                case "file" -> file = value;
                case "as" -> readable = Path.parse(value);
                case "art9" -> special = true;
                case "sealed" -> sealed = true;
                case "clear" -> way = Column.Way.CLEAR;
                case "stays" -> way = Column.Way.STAYS;
                case "replace" -> {
                    way = Column.Way.REPLACE;
                    word = value;
                }
                default -> throw new RegistryIsFlawed("“" + flag + "” is no flag");
            }
        }
    }

    private void add(Column column) {
        if (!column.name().matches("[a-z_0-9]+")) throw new RegistryIsFlawed(column.name() + " is not a column");
        if (columns.stream().anyMatch(known -> known.name().equals(column.name())))
            throw new RegistryIsFlawed(name + "." + column.name() + " stands here twice");
        columns.add(column);
    }

    Table done() {
        Table made = new Table(
                name, words, activity, period, whose, also, from, sooner, during, binds, idle, foreign, kept, end,
                columns);
        if (made.isPersonal() && activity == null) throw flaw("has personal columns and no activity");
        if (made.isOfPeople() != saysErase) throw flaw("says whose its rows are and what erasure does, or neither");
        if (from != null && period == null) throw flaw("says from when, but not how long");
        if (sooner != null && !made.expires()) throw flaw("ends sooner for some rows, but does not end");
        if (made.hers().anyMatch(column -> column.way() == Column.Way.GOES) && !rowsGo())
            throw flaw("keeps its rows: each column of a person is cleared, replaced or stays");
        return made;
    }

    private boolean rowsGo() {
        return whose != null && kept == null;
    }

    private RegistryIsFlawed flaw(String what) {
        return new RegistryIsFlawed("table " + name + " " + what);
    }
}
