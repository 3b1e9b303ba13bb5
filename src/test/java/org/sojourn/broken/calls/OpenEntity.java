package org.sojourn.broken.calls;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.sojourn.broken.partners.OtherEntity;

@Entity
public class OpenEntity {
    @Id
    private long id;

    @ManyToOne
    private OtherEntity other;

    public void setId(long id) {
        this.id = id;
    }
}
