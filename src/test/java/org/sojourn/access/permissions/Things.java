package org.sojourn.access.permissions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.Role;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.Programme;

/** One of everything that belongs to somebody or to a unit; every id is unlike every other. */
record Things(
        Programme programme,
        long partner,
        long agreement,
        long pool,
        long place,
        long call,
        long run,
        long student,
        long application,
        long offer,
        long document,
        long visit,
        long healthFile) {
    /** A task of every visit, which can be given to anybody. */
    static final String TASK = "W28";

    /** All of it new: a partner with a place for the programme, and a student who applies for it. */
    static Things of(Programme programme, long call, long run) {
        long place = Given.aPlace(1);
        Sql.change("UPDATE exchange_place SET programme = ? WHERE id = ?", programme.name(), place);
        long agreement = Sql.number("SELECT agreement_id FROM exchange_place WHERE id = ?", place);
        long partner = Sql.number("SELECT partner_id FROM agreement WHERE id = ?", agreement);
        Sql.change("INSERT INTO call_place (call_id, place_id) VALUES (?, ?)", call, place);
        long pool = Given.number();
        Sql.change(
                "INSERT INTO place_pool (id, version, agreement_id, academic_year, name, capacity) VALUES (?, 1, ?, 2027, ?, 3)",
                pool,
                agreement,
                "Pool " + pool);
        return new Things(programme, partner, agreement, pool, place, call, run, 0, 0, 0, 0, 0, 0).withStudent();
    }

    /** The same unit, another person's application and offer. */
    Things withStudent() {
        long person = Given.anAccount(Role.STUDENT);
        Given.aStudentRecord(person);
        long offered = Given.anOffer(run, person, place);
        long applied = Sql.number("SELECT application_id FROM place_offer WHERE id = ?", offered);
        Sql.change("UPDATE application SET programme = ? WHERE id = ?", programme.name(), applied);
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", applied, place);
        long visit = aVisit();
        return new Things(
                programme,
                partner,
                agreement,
                pool,
                place,
                call,
                run,
                person,
                applied,
                offered,
                Given.aDocument(person),
                visit,
                Given.aHealthFile(visit));
    }

    private static long aVisit() {
        long visit = Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
        Sql.change(
                "INSERT INTO visit_task (id, version, visit_id, code) VALUES (?, 1, ?, ?)",
                Given.number(),
                visit,
                TASK);
        return visit;
    }

    /** From here on the visit is this person’s in every way: she comes, she hosts, and its task was given to her. */
    void belongTo(long accountId) {
        Sql.change(
                "UPDATE visit SET guest_account_id = ?, host_account_id = ? WHERE id = ?", accountId, accountId, visit);
        Sql.change("UPDATE visit_task SET handed_to = ? WHERE visit_id = ?", accountId, visit);
    }

    /** What nobody but this person, and the office, may be told. */
    Set<String> personal() {
        return texts(Stream.of(student, application, offer, document, visit, healthFile));
    }

    /** What nobody of another unit may be told. */
    Set<String> ofUnit() {
        return texts(List.of(partner, agreement, pool, place, student, application, offer).stream());
    }

    private static Set<String> texts(Stream<Long> ids) {
        return ids.map(String::valueOf).collect(Collectors.toSet());
    }
}
