package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What this database is for, as its one row says: real work or the demo. */
@ApplicationScoped
@Transactional
public class Installation {
    @PersistenceContext
    private EntityManager entities;

    private volatile Boolean demo;

    public boolean isDemo() {
        if (demo == null) demo = flag("demo");
        return demo;
    }

    /** True once the demo, where wanted, has been loaded whole. */
    public boolean isComplete() {
        return !isDemo() || flag("demo_loaded");
    }

    /** Marks the demo as loaded, within the loading transaction. */
    public void demoIsLoaded() {
        entities.createNativeQuery("UPDATE installation SET demo_loaded = TRUE WHERE id = 1 AND demo")
                .executeUpdate();
    }

    private boolean flag(String column) {
        Object found = entities.createNativeQuery("SELECT " + column + " FROM installation WHERE id = 1")
                .getSingleResult();
        return found instanceof Boolean yes ? yes : ((Number) found).intValue() == 1;
    }
}
