package org.sojourn.welcome.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateText;

/** The template’s versions, each read once: a version never changes. It asks nobody’s permission: the doors of the room have. */
@ApplicationScoped
public class TemplateShelf {
    /** Made once more by somebody else at the same moment is no fault. */
    private static final String FIRST =
            "INSERT IGNORE INTO welcome_template (id, words, written_at) VALUES (1, ?1, ?2)";

    /** At most as many as there are versions. */
    private final Map<Integer, Template> read = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    /** The number of the version that new visits begin with. */
    public int newest() {
        List<Integer> numbers = entities.createQuery(
                        "SELECT t.number FROM TemplateVersion t ORDER BY t.number DESC", Integer.class)
                .setMaxResults(1)
                .getResultList();
        if (!numbers.isEmpty()) return numbers.get(0);
        entities.createNativeQuery(FIRST)
                .setParameter(1, TemplateText.write(Template.shipped()))
                .setParameter(2, DatabaseClock.column(clock.now()))
                .executeUpdate();
        return 1;
    }

    /** The versions of these numbers; one statement, and none when they are known. */
    public Map<Integer, Template> of(Collection<Integer> numbers) {
        List<Integer> unread =
                numbers.stream().filter(number -> !read.containsKey(number)).toList();
        Map<Integer, Template> found = new HashMap<>();
        if (!unread.isEmpty())
            entities.createQuery("SELECT t FROM TemplateVersion t WHERE t.number IN :numbers", TemplateVersion.class)
                    .setParameter("numbers", unread)
                    .getResultList()
                    .forEach(version -> read.put(version.number(), version.template()));
        numbers.forEach(number -> found.put(number, read.get(number)));
        return found;
    }
}
