package org.sojourn.partners;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/** Offers places, changes them, takes them back, sets limits above them, and takes lists of them over. */
@Desk
public class PlaceDesk {
    /** What an uploaded list of places is kept for; its subject is the year in which the academic year begins. */
    public static final String UPLOAD_PURPOSE = "places";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private UploadDesk uploads;

    @Inject
    private PlaceImport imports;

    @Inject
    private WithinReach reach;

    /**
     * Offers a place. Without a code it gets one. Refuses terms out of range, an agreement that does not hold in the
     * year, a pool of another agreement or year, a code that is taken, the same offer twice, and a programme the caller is not
     * there for.
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public long create(CreatePlace command) {
        Agreement agreement = reach.agreement(command.agreementId());
        reach.refuseBeyond(command.terms().programme(), agreement.partner());
        PlaceTerms terms = coded(command.terms(), agreement, command.year());
        ExchangePlace place = new ExchangePlace(agreement, command.year(), terms, reach.pool(terms.poolId()));
        entities.persist(place);
        entities.flush();
        journal.write(
                "partners.place-created",
                "exchange_place",
                place.id(),
                PlaceAsTold.between(null, PlaceAsTold.of(place)));
        return place.id();
    }

    /** Changes what a place offers; its agreement and year stay. Refuses as {@link #create} does. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void edit(EditPlace command) {
        ExchangePlace place = reach.place(command.id());
        Refusal.whenStale(command.version(), place.version());
        PlaceAsTold before = PlaceAsTold.of(place);
        PlaceTerms terms = command.terms();
        reach.refuseBeyond(terms.programme(), place.agreement().partner());
        if (terms.code() == null) terms = terms.withCode(place.code());
        if (!place.code().equals(terms.code())) terms = coded(terms, place.agreement(), place.year());
        place.offer(terms, reach.pool(terms.poolId()));
        entities.flush();
        journal.write(
                "partners.place-changed",
                "exchange_place",
                place.id(),
                PlaceAsTold.between(before, PlaceAsTold.of(place)));
    }

    /** Takes several places back in one act, all or none; refuses what {@link #withdraw} refuses, and nothing chosen. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void withdrawAll(WithdrawPlaces command) {
        if (command.places().isEmpty()) throw new Refusal("nothing-chosen");
        for (Seen one : command.places()) withdraw(new PartnerDesk.Withdraw(one.id(), one.version(), command.reason()));
    }

    /** Offers several withdrawn places again in one act, all or none. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void bringAllBack(BringPlacesBack command) {
        if (command.places().isEmpty()) throw new Refusal("nothing-chosen");
        for (Seen one : command.places()) bringBack(new PartnerDesk.BringBack(one.id(), one.version()));
    }

    /** Takes a place back; what was given from it stays given. Refuses without a reason. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void withdraw(PartnerDesk.Withdraw command) {
        ExchangePlace place = reach.place(command.id());
        Refusal.whenStale(command.version(), place.version());
        place.withdraw(clock.now());
        journal.write("partners.place-withdrawn", "exchange_place", place.id(), PartnerDesk.told(command.reason()));
    }

    /** Offers a withdrawn place again. Refuses when its agreement does not hold any more. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void bringBack(PartnerDesk.BringBack command) {
        ExchangePlace place = reach.place(command.id());
        Refusal.whenStale(command.version(), place.version());
        place.bringBack();
        journal.write("partners.place-brought-back", "exchange_place", place.id(), Changes.none());
    }

    /** Sets a limit above places of an agreement and year. Refuses a parent of another agreement or year. */
    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public long createPool(CreatePool command) {
        PlacePool pool = new PlacePool(
                reach.agreement(command.agreementId()), command.year(), command.name(), command.capacity());
        pool.layInto(reach.pool(command.parentId()));
        entities.persist(pool);
        entities.flush();
        journal.write("partners.pool-created", "place_pool", pool.id(), Changes.first(pool.told()));
        return pool.id();
    }

    /** Changes a limit or where it lies. Refuses a pool that would lie in itself. */
    @Permits(value = Role.COORDINATOR, reach = Reach.PARTNER)
    public void editPool(EditPool command) {
        PlacePool pool = reach.pool(command.id());
        Refusal.whenStale(command.version(), pool.version());
        PlacePool.Limit before = pool.told();
        pool.limit(command.name(), command.capacity());
        pool.layInto(reach.pool(command.parentId()));
        entities.flush();
        journal.write("partners.pool-changed", "place_pool", pool.id(), Changes.between(before, pool.told()));
    }

    /** Takes a list of places over: all of its good rows in one act, or nothing. */
    @Permits(Role.COORDINATOR)
    public ImportReport importPlaces(ImportPlaces command) {
        ImportReport report = imports.write(command);
        journal.write(
                "partners.places-imported",
                "academic_year",
                command.year().begins(),
                Changes.of("file", null, command.fileName())
                        .and("added", null, report.counts().added())
                        .and("changed", null, report.counts().changed()));
        return report;
    }

    /** Takes an uploaded list over, once. Refuses what {@link #importPlaces} refuses, and a second time. */
    @Permits(Role.COORDINATOR)
    public ImportReport importUpload(ImportUpload command) {
        UploadRow file = uploads.look(command.uploadId(), UPLOAD_PURPOSE);
        if (file.isUsed()) throw new Refusal("upload-used");
        ImportReport report = importPlaces(new ImportPlaces(
                new AcademicYear((int) file.subjectId()),
                file.fileName(),
                file.content(),
                command.leaveOutErrors(),
                command.agreed()));
        uploads.use(file.id(), UPLOAD_PURPOSE, report.counts().toWrite() + " written");
        return report;
    }

    private PlaceTerms coded(PlaceTerms terms, Agreement agreement, AcademicYear year) {
        if (terms.code() == null)
            return terms.withCode(PlaceCode.derive(agreement.partner().code(), terms, code -> isTaken(code, year)));
        if (isTaken(terms.code(), year)) throw new Refusal("place-code-taken", terms.code(), year.toString());
        return terms;
    }

    private boolean isTaken(String code, AcademicYear year) {
        return entities.createQuery(
                                "SELECT COUNT(p) FROM ExchangePlace p WHERE p.year = :year AND p.code = :code",
                                Long.class)
                        .setParameter("year", year.begins())
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** @param terms without a code to have one derived */
    public record CreatePlace(long agreementId, AcademicYear year, PlaceTerms terms) {}

    public record EditPlace(long id, int version, PlaceTerms terms) {}

    /** A place as somebody saw it. */
    public record Seen(long id, int version) {}

    public record WithdrawPlaces(List<Seen> places, String reason) {}

    public record BringPlacesBack(List<Seen> places) {}

    /** @param parentId the pool it lies in, or null */
    public record CreatePool(long agreementId, AcademicYear year, String name, int capacity, Long parentId) {}

    public record EditPool(long id, int version, String name, int capacity, Long parentId) {}

    /** @param agreed the fingerprint of the plan on the page that was agreed to */
    public record ImportUpload(long uploadId, boolean leaveOutErrors, String agreed) {}
}
