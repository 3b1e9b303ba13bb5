package org.sojourn.partners;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.vocabulary.AcademicYear;

/** Looks universities and agreements up. */
@Register
public class PartnerRegister {
    private static final String AGREEMENT = "SELECT a FROM Agreement a JOIN FETCH a.partner n";

    @PersistenceContext
    private EntityManager entities;

    /** All partners but the home university, those that take part first, by short name. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<PartnerRow> list() {
        return entities.createQuery(
                        "SELECT n, (SELECT COUNT(a) FROM Agreement a WHERE a.partner = n AND a.withdrawnAt IS NULL)"
                                + " FROM Partner n WHERE n.home = FALSE ORDER BY n.shortName",
                        Object[].class)
                .getResultStream()
                .map(row -> new PartnerRow(((Partner) row[0]).card(), (Long) row[1]))
                .sorted((a, b) ->
                        Boolean.compare(a.partner().withdrawn(), b.partner().withdrawn()))
                .toList();
    }

    @Permits({Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<PartnerCard> partner(long id) {
        return Optional.ofNullable(entities.find(Partner.class, id)).map(Partner::card);
    }

    /** A university by its code, the home university too. */
    @Permits({Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<PartnerCard> byCode(String code) {
        return entities.createQuery("SELECT n FROM Partner n WHERE n.code = :code", Partner.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Partner::card);
    }

    @Permits({Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<PartnerCard> home() {
        return entities.createQuery("SELECT n FROM Partner n WHERE n.home = TRUE", Partner.class)
                .getResultStream()
                .findFirst()
                .map(Partner::card);
    }

    /** A partner's agreements, latest first, withdrawn ones too. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<AgreementCard> agreementsOf(long partnerId) {
        return entities.createQuery(
                        AGREEMENT + " WHERE n.id = :partner ORDER BY a.lastYear DESC, a.id DESC", Agreement.class)
                .setParameter("partner", partnerId)
                .getResultStream()
                .map(Agreement::card)
                .toList();
    }

    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<AgreementCard> agreement(long id) {
        return entities.createQuery(AGREEMENT + " WHERE a.id = :id", Agreement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Agreement::card);
    }

    /** Agreements that hold in a year, with partners that take part, by partner. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<AgreementCard> agreementsIn(AcademicYear year) {
        return entities.createQuery(
                        AGREEMENT + " WHERE a.firstYear <= :year AND a.lastYear >= :year AND a.withdrawnAt IS NULL"
                                + " AND n.withdrawnAt IS NULL ORDER BY n.shortName, a.id",
                        Agreement.class)
                .setParameter("year", year.begins())
                .getResultStream()
                .map(Agreement::card)
                .toList();
    }
}
