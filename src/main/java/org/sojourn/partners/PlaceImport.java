package org.sojourn.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.SheetReader;
import org.sojourn.vocabulary.AcademicYear;

/** Draws the plan of an import from the database and writes it; used by the doors, in their transaction. */
@ApplicationScoped
class PlaceImport {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    ImportPlan plan(AcademicYear year, String fileName, byte[] content) {
        return new PlacePlan(known(year)).draw(SheetReader.read(content, fileName));
    }

    PlacesKnown known(AcademicYear year) {
        List<Agreement> holding = entities.createQuery(
                        "SELECT a FROM Agreement a JOIN FETCH a.partner n WHERE a.firstYear <= :year"
                                + " AND a.lastYear >= :year AND a.withdrawnAt IS NULL AND n.withdrawnAt IS NULL",
                        Agreement.class)
                .setParameter("year", year.begins())
                .getResultList();
        List<String> codes = entities.createQuery(
                        "SELECT n.code FROM Partner n WHERE n.home = FALSE AND n.withdrawnAt IS NULL ORDER BY n.code",
                        String.class)
                .getResultList();
        List<PlaceCard> places = places(year).stream().map(ExchangePlace::card).toList();
        List<PoolCard> pools = pools(year).stream().map(PlacePool::card).toList();
        return new PlacesKnown(
                year, codes, holding.stream().map(Agreement::card).toList(), places, pools);
    }

    private List<ExchangePlace> places(AcademicYear year) {
        return entities.createQuery(
                        "SELECT p FROM ExchangePlace p JOIN FETCH p.agreement a JOIN FETCH a.partner WHERE p.year = :year",
                        ExchangePlace.class)
                .setParameter("year", year.begins())
                .getResultList();
    }

    private List<PlacePool> pools(AcademicYear year) {
        return entities.createQuery(
                        "SELECT q FROM PlacePool q JOIN FETCH q.agreement a JOIN FETCH a.partner WHERE q.year = :year",
                        PlacePool.class)
                .setParameter("year", year.begins())
                .getResultList();
    }

    /** Refuses wrong rows that were not left out, and a plan that is not the one agreed to any more. */
    ImportReport write(ImportPlaces command) {
        PlacePlan reading = new PlacePlan(known(command.year()));
        ImportPlan plan = reading.draw(SheetReader.read(command.content(), command.fileName()));
        if (command.agreed() != null && !command.agreed().equals(plan.fingerprint()))
            throw new Refusal("import-changed");
        if (!command.leaveOutErrors() && plan.counts().errors() > 0)
            throw new Refusal("import-has-errors", plan.counts().errors());
        Writing writing = new Writing(command.year(), reading);
        for (PlannedRow row : plan.rows()) writing.take(row);
        entities.flush();
        writing.tell(command.fileName());
        return new ImportReport(
                plan.counts(), writing.touched.stream().map(ExchangePlace::id).toList());
    }

    /** One import while it is being written. */
    private final class Writing {
        private final AcademicYear year;
        private final PlacePlan reading;
        private final Map<String, ExchangePlace> byCode = new HashMap<>();
        private final Map<String, PlacePool> byName = new HashMap<>();
        private final Set<String> codes = new HashSet<>();
        private final List<ExchangePlace> touched = new ArrayList<>();
        private final List<ExchangePlace> made = new ArrayList<>();
        private final Map<ExchangePlace, PlaceAsTold> before = new LinkedHashMap<>();

        Writing(AcademicYear year, PlacePlan reading) {
            this.year = year;
            this.reading = reading;
            places(year).forEach(each -> byCode.put(each.code(), each));
            pools(year).forEach(each -> byName.put(name(each.agreement(), each.name()), each));
            codes.addAll(byCode.keySet());
        }

        void take(PlannedRow row) {
            switch (row.state()) {
                case NEW -> touched.add(offer(row));
                case CHANGED -> touched.add(change(row));
                case UNCHANGED -> touched.add(byCode.get(row.key()));
                default -> {}
            }
        }

        private ExchangePlace offer(PlannedRow row) {
            Agreement agreement = entities.find(
                    Agreement.class, reading.agreement(row.values()).id());
            PlaceTerms terms = reading.terms(row.values());
            if (terms.code() == null)
                terms = terms.withCode(PlaceCode.derive(agreement.partner().code(), terms, codes::contains));
            codes.add(terms.code());
            ExchangePlace place = new ExchangePlace(agreement, year, terms, pool(row, agreement, null));
            entities.persist(place);
            made.add(place);
            return place;
        }

        private ExchangePlace change(PlannedRow row) {
            ExchangePlace place = byCode.get(row.key());
            PlaceTerms terms = reading.terms(row.values(), place.card());
            before.put(place, PlaceAsTold.of(place));
            place.offer(terms, pool(row, place.agreement(), place.pool()));
            return place;
        }

        /** Each place has its own line in the journal, so that its history is whole. */
        void tell(String file) {
            for (ExchangePlace each : made) tell("partners.place-created", null, each, file);
            before.forEach((each, was) -> tell("partners.place-changed", was, each, file));
        }

        private void tell(String act, PlaceAsTold was, ExchangePlace place, String file) {
            journal.write(
                    act,
                    "exchange_place",
                    place.id(),
                    PlaceAsTold.between(was, PlaceAsTold.of(place)).and("file", null, file));
        }

        private PlacePool pool(PlannedRow row, Agreement agreement, PlacePool now) {
            if (!row.values().canonical().containsKey(PlaceSheet.POOL.key())) return now;
            String wanted = row.values().value(PlaceSheet.POOL).orElse(null);
            if (wanted == null) return null;
            Integer limit = row.values().value(PlaceSheet.POOL_CAPACITY).orElse(null);
            PlacePool pool = byName.get(name(agreement, wanted));
            if (pool == null) {
                pool = new PlacePool(agreement, year, wanted, limit);
                entities.persist(pool);
                byName.put(name(agreement, wanted), pool);
            } else if (limit != null && limit != pool.capacity()) {
                pool.limit(pool.name(), limit);
            }
            return pool;
        }

        private static String name(Agreement agreement, String pool) {
            return agreement.id() + " " + pool.toLowerCase(Locale.ROOT);
        }
    }
}
