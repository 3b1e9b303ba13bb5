package org.sojourn.welcome.templates;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateReading;

/** Looks up what visits are planned by. */
@Register
public class TemplateRegister {
    private static final int VERSIONS = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    /** The version new visits begin with. */
    @Permits(Role.WELCOME)
    public TemplateCard newest() {
        List<TemplateVersion> two = entities.createQuery(
                        "SELECT t FROM TemplateVersion t ORDER BY t.number DESC", TemplateVersion.class)
                .setMaxResults(2)
                .getResultList();
        return two.isEmpty() ? shipped() : card(two, true);
    }

    /** One version. */
    @Permits(Role.WELCOME)
    public Optional<TemplateCard> version(int number) {
        List<TemplateVersion> two = entities.createQuery(
                        "SELECT t FROM TemplateVersion t WHERE t.number IN :numbers ORDER BY t.number DESC",
                        TemplateVersion.class)
                .setParameter("numbers", List.of(number, number - 1))
                .getResultList();
        if (two.isEmpty() || two.get(0).number() != number) return Optional.empty();
        Integer newest = entities.createQuery("SELECT MAX(t.number) FROM TemplateVersion t", Integer.class)
                .getSingleResult();
        return Optional.of(card(two, number == newest));
    }

    /** The versions, the newest first; none before there is any visit or change. */
    @Permits(Role.WELCOME)
    public List<VersionRow> versions() {
        List<Object[]> found = entities.createQuery(
                        "SELECT t.number, t.writtenAt, t.writtenBy FROM TemplateVersion t ORDER BY t.number DESC",
                        Object[].class)
                .setMaxResults(VERSIONS)
                .getResultList();
        Map<Long, PersonRow> people = accounts.people(found.stream()
                .map(row -> (Long) row[2])
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(row -> new VersionRow((Integer) row[0], (Instant) row[1], name(people.get((Long) row[2]))))
                .toList();
    }

    /** The newest version as a file that {@link #preview} takes. */
    @Permits(Role.WELCOME)
    public byte[] file() {
        return TemplateFile.write(newest().template());
    }

    /** What a file would make of the newest version: what would be new, changed and gone, and all its flaws. */
    @Permits(Role.WELCOME)
    public TemplatePreview preview(byte[] content) {
        TemplateCard newest = newest();
        TemplateReading reading = TemplateFile.read(content);
        return new TemplatePreview(
                newest.number(),
                reading,
                TemplateDifference.between(newest.template(), reading.template()),
                newest.template().tasks().equals(reading.template().tasks()));
    }

    /** @param two the version, and the one before it where there is one */
    private TemplateCard card(List<TemplateVersion> two, boolean newest) {
        Template template = two.get(0).template();
        Template before = two.size() < 2 ? template : two.get(1).template();
        return new TemplateCard(
                row(two.get(0)), newest, template, template.flaws(), TemplateDifference.between(before, template));
    }

    private VersionRow row(TemplateVersion version) {
        PersonRow writer = version.writtenBy() == null
                ? null
                : accounts.people(List.of(version.writtenBy())).get(version.writtenBy());
        return new VersionRow(version.number(), version.writtenAt(), name(writer));
    }

    private static TemplateCard shipped() {
        Template template = Template.shipped();
        return new TemplateCard(
                new VersionRow(1, null, ""), true, template, template.flaws(), new TemplateDifference(List.of()));
    }

    private static String name(PersonRow person) {
        return person == null ? "" : person.name();
    }
}
