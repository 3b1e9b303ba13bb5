package org.sojourn.access.journal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an act did to the fields of its object. Each method gives a new value; a field that stayed the same is left out.
 *
 * @param all in the order of telling
 * @param about the account of the person the values concern, 0 for nobody
 */
public record Changes(List<Change> all, long about) {
    private static final int LONGEST_VALUE = 2000;
    private static final int LONGEST_NAMES = 900;

    public Changes {
        all = List.copyOf(all);
    }

    public static Changes none() {
        return new Changes(List.of(), 0);
    }

    /** One field; {@code null} where there was or is nothing. */
    public static Changes of(String field, Object before, Object after) {
        return none().and(field, before, after);
    }

    /** A remark in words. */
    public static Changes remark(String words) {
        return of(Change.REMARK, null, words);
    }

    /** Every component of a record whose value differs, under the component's name. */
    public static <R extends Record> Changes between(R before, R after) {
        return none().andBetween(before, after);
    }

    /** Every component of a new thing that has a value. */
    public static <R extends Record> Changes first(R made) {
        return between(null, made);
    }

    public Changes and(String field, Object before, Object after) {
        String old = told(before);
        String now = told(after);
        return Objects.equals(old, now) ? this : with(new Change(field, old, now, false));
    }

    public <R extends Record> Changes andBetween(R before, R after) {
        Changes changes = this;
        for (RecordComponent each : (before == null ? after : before).getClass().getRecordComponents())
            changes = changes.and(each.getName(), value(each, before), value(each, after));
        return changes;
    }

    /** A field of health or hardship: that it changed is written, what it says is not. */
    public Changes byName(String field, Object before, Object after) {
        return Objects.equals(before, after) ? this : with(new Change(field, null, null, true));
    }

    /** Without one field, which is told otherwise or not at all. */
    public Changes leavingOut(String field) {
        return new Changes(
                all.stream().filter(each -> !each.field().equals(field)).toList(), about);
    }

    /** The person whose key seals the values. */
    public Changes about(long accountId) {
        return new Changes(all, accountId);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    private Changes with(Change change) {
        List<Change> more = new ArrayList<>(all);
        more.add(change);
        int names = more.stream().mapToInt(each -> each.field().length() + 2).sum();
        if (names > LONGEST_NAMES) throw new IllegalArgumentException("too many fields, last " + change.field());
        return new Changes(more, about);
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            if (of == null) return null;
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same value is the same text, in whatever order a set keeps it. */
    public static String told(Object value) {
        if (value == null) return null;
        String text = plain(value).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip();
        if (text.isEmpty()) return null;
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map)
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", "));
        if (value instanceof Set<?> set)
            return set.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        if (value instanceof Collection<?> list)
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return value.toString();
    }
}
