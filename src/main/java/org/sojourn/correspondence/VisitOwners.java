package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.access.Role;
import org.sojourn.access.people.AddressBook;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.notices.Answering;

/**
 * Which people answer for steps of visits today: the person herself, everybody at an office, and whoever stands in for one of
 * them. Where nobody works at an office, the welcome office does.
 */
@ApplicationScoped
class VisitOwners {
    @Inject
    private AddressBook addresses;

    /** @return the things by the account of whoever answers for them, in their order */
    <T> Map<Long, Set<T>> byPerson(List<T> things, Function<T, Answering> whose) {
        Map<Answering, Set<Long>> known = new HashMap<>();
        Map<Long, Set<T>> found = new LinkedHashMap<>();
        for (T thing : things)
            for (Long person : known.computeIfAbsent(whose.apply(thing), this::people))
                found.computeIfAbsent(person, id -> new LinkedHashSet<>()).add(thing);
        return found;
    }

    Set<Long> people(Answering one) {
        Set<Long> people = new LinkedHashSet<>();
        if (one.personId() != 0) {
            people.add(one.personId());
            if (one.role() != OwnerRole.GUEST) people.addAll(addresses.deputies(one.personId()));
        } else if (one.role() == OwnerRole.OCCUPATIONAL_HEALTH) {
            people.addAll(addresses.holders(Role.OCCUPATIONAL_HEALTH));
        } else if (one.role() != OwnerRole.WELCOME_SERVICE && one.role() != OwnerRole.SYSTEM && one.staffed()) {
            people.addAll(addresses.members(one.role().name()));
        }
        return people.isEmpty() ? Set.copyOf(addresses.holders(Role.WELCOME)) : people;
    }
}
