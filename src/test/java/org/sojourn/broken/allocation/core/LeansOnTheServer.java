package org.sojourn.broken.allocation.core;

import jakarta.persistence.EntityManager;

final class LeansOnTheServer {
    EntityManager entities;
}
