package org.sojourn.partners;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/** Keeps the list of universities and what was agreed with them. */
@Desk
public class PartnerDesk {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private WithinReach reach;

    @Inject
    private MandateDesk mandates;

    /** Enters a university. Refuses facts that are not in order, a code that is taken, and a second home university. */
    @Permits(Role.COORDINATOR)
    public long create(CreatePartner command) {
        Partner partner = new Partner(command.facts(), command.home());
        if (command.home() && hasHome()) throw new Refusal("home-exists");
        refuseTaken(command.facts());
        entities.persist(partner);
        entities.flush();
        if (!command.home()) mandates.know(partner.id(), partner.shortName());
        journal.write("partners.partner-created", "partner", partner.id(), Changes.first(facts(partner)));
        return partner.id();
    }

    /** Describes a university anew. */
    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public void edit(EditPartner command) {
        Partner partner = reach.partner(command.id());
        Refusal.whenStale(command.version(), partner.version());
        PartnerFacts before = facts(partner);
        if (!partner.code().equals(command.facts().code())) refuseTaken(command.facts());
        partner.describe(command.facts());
        entities.flush();
        if (!before.shortName().equals(partner.shortName()) && !partner.isHome())
            mandates.know(partner.id(), partner.shortName());
        journal.write("partners.partner-changed", "partner", partner.id(), Changes.between(before, facts(partner)));
    }

    /** From here on no new agreements and places come from this partner; those that stand, stand. */
    @Permits(Role.COORDINATOR)
    public void withdraw(Withdraw command) {
        Partner partner = reach.partner(command.id());
        Refusal.whenStale(command.version(), partner.version());
        partner.withdraw(clock.now());
        journal.write("partners.partner-withdrawn", "partner", partner.id(), told(command.reason()));
    }

    @Permits(Role.COORDINATOR)
    public void bringBack(BringBack command) {
        Partner partner = reach.partner(command.id());
        Refusal.whenStale(command.version(), partner.version());
        partner.bringBack();
        journal.write("partners.partner-brought-back", "partner", partner.id(), Changes.none());
    }

    /** Writes an agreement down. Refuses the home university and a withdrawn partner. */
    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public long agree(Agree command) {
        Agreement agreement =
                new Agreement(reach.partner(command.partnerId()), command.title(), command.first(), command.last());
        entities.persist(agreement);
        entities.flush();
        journal.write("partners.agreement-made", "agreement", agreement.id(), Changes.first(agreement.years()));
        return agreement.id();
    }

    /** Gives an agreement another title or other years. Refuses years that leave out one with places or pools. */
    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public void renew(Renew command) {
        Agreement agreement = reach.agreement(command.id());
        Refusal.whenStale(command.version(), agreement.version());
        Agreement.Years before = agreement.years();
        agreement.renew(command.title(), command.first(), command.last());
        Long outside = entities.createQuery(
                        "SELECT COUNT(p) FROM ExchangePlace p WHERE p.agreement = :agreement AND p.withdrawnAt IS NULL"
                                + " AND (p.year < :first OR p.year > :last)",
                        Long.class)
                .setParameter("agreement", agreement)
                .setParameter("first", command.first().begins())
                .setParameter("last", command.last().begins())
                .getSingleResult();
        if (outside > 0) throw new Refusal("agreement-has-places-outside", outside);
        entities.flush();
        journal.write(
                "partners.agreement-renewed", "agreement", agreement.id(), Changes.between(before, agreement.years()));
    }

    /** Ends an agreement: no new places from it; those that stand, stand. */
    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public void withdrawAgreement(Withdraw command) {
        Agreement agreement = reach.agreement(command.id());
        Refusal.whenStale(command.version(), agreement.version());
        agreement.withdraw(clock.now());
        journal.write("partners.agreement-withdrawn", "agreement", agreement.id(), told(command.reason()));
    }

    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public void bringAgreementBack(BringBack command) {
        Agreement agreement = reach.agreement(command.id());
        Refusal.whenStale(command.version(), agreement.version());
        agreement.bringBack();
        journal.write("partners.agreement-brought-back", "agreement", agreement.id(), Changes.none());
    }

    /** The reason as it is kept. Refuses none, and one that is too long. */
    static String reason(String given) {
        String plain = given == null ? "" : given.strip();
        if (plain.isEmpty()) throw new Refusal("reason-missing");
        if (plain.length() > LONGEST_REASON) throw new Refusal("reason-too-long", LONGEST_REASON);
        return plain;
    }

    /** Refuses a reason as {@link #reason} does. */
    static Changes told(String given) {
        return Changes.of("reason", null, reason(given));
    }

    private static PartnerFacts facts(Partner partner) {
        return partner.card().facts();
    }

    private void refuseTaken(PartnerFacts facts) {
        Long taken = entities.createQuery("SELECT COUNT(n) FROM Partner n WHERE n.code = :code", Long.class)
                .setParameter("code", facts.code())
                .getSingleResult();
        if (taken > 0) throw new Refusal("partner-code-taken", facts.code());
    }

    private boolean hasHome() {
        return entities.createQuery("SELECT COUNT(n) FROM Partner n WHERE n.home = TRUE", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** @param home true for the one home university */
    public record CreatePartner(PartnerFacts facts, boolean home) {}

    public record EditPartner(long id, int version, PartnerFacts facts) {}

    /** @param reason for the journal, in words */
    public record Withdraw(long id, int version, String reason) {}

    public record BringBack(long id, int version) {}

    public record Agree(long partnerId, String title, AcademicYear first, AcademicYear last) {}

    public record Renew(long id, int version, String title, AcademicYear first, AcademicYear last) {}
}
