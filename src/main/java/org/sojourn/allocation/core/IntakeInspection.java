package org.sojourn.allocation.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.allocation.core.IntakeIsFlawed.Code;

/** Refuses an intake that contradicts itself, before anything is decided from it. */
final class IntakeInspection {
    private final Map<String, Pool> pools = new HashMap<>();
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, Boolean> ranked = new HashMap<>();

    private IntakeInspection() {}

    static void inspect(
            List<Option> options,
            List<Pool> pools,
            List<Student> students,
            List<String> tieBreaks,
            List<Reserve> reserves) {
        IntakeInspection inspection = new IntakeInspection();
        pools.forEach(inspection::enter);
        pools.forEach(inspection::climb);
        options.forEach(inspection::enter);
        tieBreaks.forEach(IntakeInspection::named);
        Set<String> seen = new HashSet<>();
        for (Student student : students) {
            refuseIf(!seen.add(named(student.id())), Code.DUPLICATE_STUDENT, student.id());
            student.categories().forEach(IntakeInspection::category);
            inspection.list(student, tieBreaks.size());
        }
        Set<Reserve> guaranteed = new HashSet<>();
        reserves.forEach(reserve -> inspection.guarantee(reserve, guaranteed));
    }

    private void guarantee(Reserve reserve, Set<Reserve> before) {
        refuseIf(!options.containsKey(reserve.option()), Code.UNKNOWN_OPTION, reserve.option());
        category(reserve.category());
        refuseIf(reserve.seats() < 1, Code.RESERVE_WITHOUT_SEATS, reserve.option());
        boolean again = !before.add(new Reserve(reserve.option(), reserve.category(), 1));
        refuseIf(again, Code.DUPLICATE_RESERVE, reserve.option());
        long here =
                before.stream().filter(r -> r.option().equals(reserve.option())).count();
        refuseIf(here > Reserves.MOST, Code.TOO_MANY_RESERVES, reserve.option());
    }

    private void enter(Pool pool) {
        refuseIf(pools.put(named(pool.id()), pool) != null, Code.DUPLICATE_POOL, pool.id());
        refuseIf(pool.capacity() < 0, Code.NEGATIVE_CAPACITY, pool.id());
    }

    private void climb(Pool pool) {
        int steps = 0;
        for (Pool at = pool; at.parent() != null; at = pools.get(at.parent())) {
            refuseIf(!pools.containsKey(at.parent()), Code.UNKNOWN_POOL, at.parent());
            refuseIf(++steps == pools.size(), Code.POOL_IN_ITSELF, pool.id());
        }
    }

    private void enter(Option option) {
        refuseIf(options.put(named(option.id()), option) != null, Code.DUPLICATE_OPTION, option.id());
        refuseIf(option.capacity() < 0, Code.NEGATIVE_CAPACITY, option.id());
        refuseIf(option.pool() != null && !pools.containsKey(option.pool()), Code.UNKNOWN_POOL, option.pool());
        refuseIf(option.openFirst() && option.pool() != null, Code.OPEN_FIRST_IN_POOL, option.id());
    }

    private void list(Student student, int tieBreaks) {
        Set<String> listed = new HashSet<>();
        for (Wish wish : student.wishes()) {
            refuseIf(!options.containsKey(wish.option()), Code.UNKNOWN_OPTION, wish.option());
            refuseIf(!listed.add(wish.option()), Code.DUPLICATE_WISH, student.id());
            if (!wish.eligible()) barred(wish.barred());
            else apply(student, wish, tieBreaks);
        }
    }

    private void apply(Student student, Wish wish, int tieBreaks) {
        refuseIf(wish.tieBreaks().size() != tieBreaks, Code.TIE_BREAKS, student.id());
        boolean given = wish.rank() > 0 && wish.rank() < Wish.CLASSES;
        Boolean before = ranked.putIfAbsent(agreement(options.get(wish.option())), given);
        refuseIf(before != null && before != given, Code.RANKS_MIXED, wish.option());
    }

    private String agreement(Option option) {
        if (option.pool() == null) return "option " + option.id();
        Pool at = pools.get(option.pool());
        while (at.parent() != null) at = pools.get(at.parent());
        return "pool " + at.id();
    }

    private static void barred(Ineligibility why) {
        named(why.code());
        printable(why.value());
        printable(why.threshold());
    }

    private static void category(String name) {
        refuseIf(named(name).contains(","), Code.TEXT, name);
    }

    private static String named(String text) {
        refuseIf(text.isEmpty(), Code.TEXT, text);
        return printable(text);
    }

    private static String printable(String text) {
        refuseIf(text.chars().anyMatch(Character::isISOControl), Code.TEXT, text);
        return text;
    }

    private static void refuseIf(boolean flawed, Code code, String subject) {
        if (flawed) throw new IntakeIsFlawed(code, subject);
    }
}
