package org.sojourn.access.permissions;

import org.sojourn.access.Role;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.platform.Seal;

/** What one call at one door is about; remembers whether the door asked for something that belongs to somebody. */
final class Samples {
    private final Things things;
    private final Personal personal;
    private final Personal hers;
    private final long colleague;
    private boolean isAboutSomething;

    /**
     * @param personal whose uploads, deputies and sign-ins are meant
     * @param hers the caller's own, where a door asks for an upload before it asks for the thing
     */
    Samples(Things things, Personal personal, Personal hers, long colleague) {
        this.things = things;
        this.personal = personal;
        this.hers = hers;
        this.colleague = colleague;
    }

    Things things() {
        return things;
    }

    long upload() {
        return personal.upload();
    }

    Personal hers() {
        return hers;
    }

    long deputyship() {
        return personal.deputyship();
    }

    long signIn() {
        return personal.signIn();
    }

    long colleague() {
        return colleague;
    }

    /** The place as a list shows it, in a version nobody has seen. */
    PlaceDesk.Seen seen() {
        isAboutSomething = true;
        return new PlaceDesk.Seen(things.place(), -1);
    }

    Object object(long id) {
        isAboutSomething = true;
        return id;
    }

    boolean isAboutSomething() {
        return isAboutSomething;
    }

    /** What everybody of the house has of her own. */
    record Personal(long upload, long uploadOfPlaces, long uploadOfStudents, long deputyship, long signIn) {
        static Personal of(long accountId, long call, long colleague) {
            long signIn = Given.number();
            Sql.change(
                    "INSERT INTO sign_in (id, version, account_id, cookie_hash, way, device, address, began_at, seen_at,"
                            + " ends_at) VALUES (?, 1, ?, ?, 'PASSWORD', 'sample', 'sample', UTC_TIMESTAMP(6),"
                            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)",
                    signIn,
                    accountId,
                    Seal.digest("sample" + signIn));
            return new Personal(
                    Given.anUpload(accountId, "applicants", call),
                    Given.anUpload(accountId, "places", 2027),
                    Given.anUpload(accountId, "students", 0),
                    Given.aDeputyship(colleague, accountId, Role.READER, "FACULTY"),
                    signIn);
        }
    }
}
