package org.sojourn.broken.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class OtherEntity {
    @Id
    private long id;
}
