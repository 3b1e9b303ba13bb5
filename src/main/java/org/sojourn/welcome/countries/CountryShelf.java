package org.sojourn.welcome.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.welcome.core.CountryLists;

/** The lists’ versions, each read once: a version never changes. It asks nobody’s permission: the doors of the room have. */
@ApplicationScoped
public class CountryShelf {
    /** At most as many as there are versions. */
    private final Map<Integer, CountryLists> read = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    /** The number of the version that new visits begin with. */
    public int newest() {
        return entities.createQuery("SELECT MAX(c.number) FROM CountryVersion c", Integer.class)
                .getSingleResult();
    }

    /** The lists of this version. */
    public CountryLists of(int number) {
        return of(List.of(number)).get(number);
    }

    /** The versions of these numbers; one statement, and none when they are known. */
    public Map<Integer, CountryLists> of(Collection<Integer> numbers) {
        List<Integer> unread =
                numbers.stream().filter(number -> !read.containsKey(number)).toList();
        Map<Integer, CountryLists> found = new HashMap<>();
        if (!unread.isEmpty())
            entities.createQuery("SELECT c FROM CountryVersion c WHERE c.number IN :numbers", CountryVersion.class)
                    .setParameter("numbers", unread)
                    .getResultList()
                    .forEach(version -> read.put(version.number(), version.lists()));
        numbers.forEach(number -> found.put(number, read.get(number)));
        return found;
    }
}
