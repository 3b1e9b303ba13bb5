package org.sojourn.broken.calls;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Changes without a version: the later of two people at once wins without knowing. */
@Entity
class Unguarded {
    @Id
    private long id;

    private String title;

    void rename(String given) {
        title = given;
    }
}
