package org.sojourn.welcome.countries;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.CountryLists;

/** Looks up which citizenships open which way into the country, and who said so when and why. */
@Register
public class CountryRegister {
    private static final int VERSIONS = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CountryShelf shelf;

    @Inject
    private AccountRegister accounts;

    /** The lists of a version; those of {@code versions().get(0)} hold for new visits. */
    @Permits({Role.WELCOME, Role.ADMINISTRATOR})
    public CountryLists lists(int number) {
        return shelf.of(number);
    }

    /** The versions, the newest first. */
    @Permits({Role.WELCOME, Role.ADMINISTRATOR})
    public List<CountryRow> versions() {
        List<CountryVersion> found = entities.createQuery(
                        "SELECT c FROM CountryVersion c ORDER BY c.number DESC", CountryVersion.class)
                .setMaxResults(VERSIONS)
                .getResultList();
        Map<Long, PersonRow> people = accounts.people(found.stream()
                .map(CountryVersion::writtenBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream().map(version -> row(version, people)).toList();
    }

    private static CountryRow row(CountryVersion version, Map<Long, PersonRow> people) {
        PersonRow writer = version.writtenBy() == null ? null : people.get(version.writtenBy());
        return new CountryRow(
                version.number(), version.writtenAt(), writer == null ? "" : writer.name(), version.reason());
    }
}
