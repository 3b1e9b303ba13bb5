package org.sojourn.welcome.core;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a task applies: every group must hold, a group holds when one of its terms does. Written with a comma for <em>and</em>, a
 * slash for <em>or</em> and {@code !} for <em>not</em>: {@code FOREIGN_DEGREE,GUEST_AGREEMENT/PHD}. Empty = always.
 */
public record Condition(List<List<Term>> groups) {
    public static final Condition ALWAYS = new Condition(List.of());

    /** Of no visit. */
    static final Condition NEVER = new Condition(List.of(List.of()));

    /** One flag that must be there, or must not. */
    public record Term(String flag, boolean not) {
        static Term parse(String text) {
            return text.startsWith("!") ? new Term(text.substring(1).strip(), true) : new Term(text, false);
        }

        boolean holds(Set<Flag> flags) {
            return Flag.named(flag).filter(flags::contains).isPresent() != not;
        }

        String text() {
            return not ? "!" + flag : flag;
        }
    }

    public Condition {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Takes any text; what in it is no flag is told by {@link Template#flaws}. */
    public static Condition parse(String text) {
        return new Condition(Groups.of(text).stream()
                .map(group -> group.stream().map(Term::parse).toList())
                .toList());
    }

    public boolean holds(Set<Flag> flags) {
        for (List<Term> group : groups) if (!holdsOne(group, flags)) return false;
        return true;
    }

    private static boolean holdsOne(List<Term> group, Set<Flag> flags) {
        for (Term term : group) if (term.holds(flags)) return true;
        return false;
    }

    /** Whether it can hold because of this flag. */
    public boolean asksFor(Flag flag) {
        return terms().anyMatch(term -> !term.not() && term.flag().equals(flag.name()));
    }

    /** The same as it is written. */
    public String text() {
        return groups.stream()
                .map(group -> group.stream().map(Term::text).collect(Collectors.joining("/")))
                .collect(Collectors.joining(","));
    }

    Stream<Term> terms() {
        return groups.stream().flatMap(List::stream);
    }
}
