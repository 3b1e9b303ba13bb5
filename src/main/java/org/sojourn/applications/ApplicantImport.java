package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.AccountDesk.Enrol;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.ApplicationDesk.ImportApplicants;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.Counts;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Sheet;
import org.sojourn.platform.sheets.SheetReader;

/** Plans and writes what the office enters by sheet; always inside the transaction of the door that asks. */
@ApplicationScoped
class ApplicantImport {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountDesk accountDesk;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private WholeApplications whole;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    ImportPlan plan(long callId, String fileName, byte[] content) {
        Sheet file = SheetReader.read(content, fileName);
        return planFor(callId, file, whole.ofCall(callId)).draw(file);
    }

    /** @param chosen the applications asked for; none for all */
    ApplicantExport export(long callId, Set<Long> chosen) {
        List<Application> known = whole.ofCall(callId).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.id()))
                .toList();
        Map<Long, PersonRow> people =
                accounts.people(known.stream().map(Application::accountId).toList());
        return new ApplicantPlan(
                        calls.rules(callId),
                        placesOf(callId),
                        people,
                        known.stream().map(Application::card).toList())
                .export();
    }

    ImportOutcome write(ImportApplicants command) {
        CallCard call = calls.call(command.callId()).orElseThrow(() -> new NotPermitted("call"));
        if (call.phase() == CallPhase.RELEASED) throw new Refusal("import-after-release");
        Sheet file = SheetReader.read(command.content(), command.fileName());
        List<Application> known = whole.ofCall(command.callId());
        ApplicantPlan planner = planFor(command.callId(), file, known);
        ImportPlan plan = planner.draw(file);
        Counts counts = plan.counts();
        if (command.agreed() != null && !command.agreed().equals(plan.fingerprint()))
            throw new Refusal("import-changed");
        if (counts.errors() > 0 && !command.leaveOutErrors()) throw new Refusal("import-has-errors", counts.errors());
        write(command, planner, plan.toWrite(), known);
        return new ImportOutcome(
                counts.added(), counts.changed(), counts.unchanged(), counts.errors() + counts.conflicts());
    }

    private void write(
            ImportApplicants command, ApplicantPlan planner, List<PlannedRow> rows, List<Application> known) {
        if (rows.isEmpty()) return;
        Map<String, Long> accountIds =
                accountDesk.enrol(rows.stream().map(row -> enrol(row.values())).toList());
        Map<Long, Application> byAccount = new HashMap<>();
        known.forEach(application -> byAccount.put(application.accountId(), application));
        Instant now = clock.now();
        Map<Application, EnteredAsTold> entered = new LinkedHashMap<>();
        PlaceCodes codes = planner.placeCodes();
        for (PlannedRow row : rows) {
            Application application = byAccount.get(accountIds.get(row.key()));
            boolean isNew = application == null;
            if (isNew) application = new Application(command.callId(), accountIds.get(row.key()), now);
            entered.put(application, isNew ? null : EnteredAsTold.of(application, codes));
            application.enter(planner.entry(row.values()), now);
            if (isNew) entities.persist(application);
        }
        entities.flush();
        journal.willTellOf(accountIds.values());
        entered.forEach((application, before) -> journal.write(
                "applications.entered",
                "application",
                application.id(),
                EnteredAsTold.between(before, application, codes).and("file", null, command.fileName())));
    }

    private static Enrol enrol(RowValues row) {
        return new Enrol(
                row.need(ApplicantSheet.STUDENT_NUMBER),
                row.need(ApplicantSheet.GIVEN_NAME),
                row.need(ApplicantSheet.FAMILY_NAME),
                row.need(ApplicantSheet.EMAIL));
    }

    private ApplicantPlan planFor(long callId, Sheet file, List<Application> known) {
        Map<Long, PersonRow> people = new HashMap<>(
                accounts.people(known.stream().map(Application::accountId).toList()));
        accounts.holders(named(file), named(file)).forEach(person -> people.put(person.id(), person));
        return new ApplicantPlan(
                calls.rules(callId),
                placesOf(callId),
                people,
                known.stream().map(Application::card).toList());
    }

    /** Every text of the file that could be a student number or an address; asked for once, before the columns are known. */
    private static Set<String> named(Sheet file) {
        return file.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.clean())
                .filter(text -> text.indexOf('@') > 0 || text.matches("\\d{5,12}"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<PlaceCard> placesOf(long callId) {
        return PlacesOfCall.inOrder(places.places(calls.placeIds(callId)));
    }
}
