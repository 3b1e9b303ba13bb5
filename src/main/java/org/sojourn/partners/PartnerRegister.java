package org.sojourn.partners;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.vocabulary.AcademicYear;

/** Looks universities and agreements up. */
@Register
public class PartnerRegister {
    private static final String AGREEMENT = "SELECT a FROM Agreement a JOIN FETCH a.partner n";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WithinReach reach;

    /** The partners within reach but not the home university, those that take part first, by short name. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<PartnerRow> list() {
        return reach.scope()
                .bind(entities.createQuery(
                        "SELECT n, (SELECT COUNT(a) FROM Agreement a WHERE a.partner = n AND a.withdrawnAt IS NULL)"
                                + " FROM Partner n WHERE n.home = FALSE" + reach.partners() + " ORDER BY n.shortName",
                        Object[].class))
                .getResultStream()
                .map(row -> new PartnerRow(((Partner) row[0]).card(), (Long) row[1]))
                .sorted((a, b) ->
                        Boolean.compare(a.partner().withdrawn(), b.partner().withdrawn()))
                .toList();
    }

    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<PartnerCard> partner(long id) {
        return reach.found(Partner.class, "SELECT n FROM Partner n WHERE n.id = :id" + reach.partners(), id)
                .map(Partner::card);
    }

    /** A university by its code, the home university too. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<PartnerCard> byCode(String code) {
        return entities.createQuery("SELECT n FROM Partner n WHERE n.code = :code", Partner.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Partner::card);
    }

    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<PartnerCard> home() {
        return entities.createQuery("SELECT n FROM Partner n WHERE n.home = TRUE", Partner.class)
                .getResultStream()
                .findFirst()
                .map(Partner::card);
    }

    /** A partner's agreements, latest first, withdrawn ones too. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<AgreementCard> agreementsOf(long partnerId) {
        return reach.scope()
                .bind(entities.createQuery(
                        AGREEMENT + " WHERE n.id = :partner" + reach.partners()
                                + " ORDER BY a.lastYear DESC, a.id DESC",
                        Agreement.class))
                .setParameter("partner", partnerId)
                .getResultStream()
                .map(Agreement::card)
                .toList();
    }

    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<AgreementCard> agreement(long id) {
        return reach.found(Agreement.class, AGREEMENT + " WHERE a.id = :id" + reach.partners(), id)
                .map(Agreement::card);
    }

    /** Agreements that hold in a year, with partners that take part, by partner. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<AgreementCard> agreementsIn(AcademicYear year) {
        return reach.scope()
                .bind(entities.createQuery(
                        AGREEMENT + " WHERE a.firstYear <= :year AND a.lastYear >= :year AND a.withdrawnAt IS NULL"
                                + " AND n.withdrawnAt IS NULL" + reach.partners() + " ORDER BY n.shortName, a.id",
                        Agreement.class))
                .setParameter("year", year.begins())
                .getResultStream()
                .map(Agreement::card)
                .toList();
    }
}
