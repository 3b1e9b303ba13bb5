package org.sojourn.access;

import jakarta.enterprise.inject.spi.CDI;
import org.sojourn.container.Given;

/** Who acts from here on in a container test: a new person with one role, or one who is there already. */
public final class As {
    private As() {}

    /** A new student with an account of her own. */
    public static long student() {
        return account(Given.anAccount(Role.STUDENT));
    }

    public static long coordinator() {
        return account(Given.anAccount(Role.COORDINATOR));
    }

    public static long approver() {
        return account(Given.anAccount(Role.APPROVER));
    }

    public static long reader() {
        return account(Given.anAccount(Role.READER));
    }

    public static long administrator() {
        return account(Given.anAccount(Role.ADMINISTRATOR));
    }

    /** This account acts from here on, with the roles the database gives it now. */
    public static long account(long accountId) {
        current().become(accountId);
        return accountId;
    }

    /** Somebody who has not signed in. */
    public static void nobody() {
        current().become(0);
    }

    /** The application itself. */
    public static void system() {
        current().actAsSystem();
    }

    private static CurrentCaller current() {
        return CDI.current().select(CurrentCaller.class).get();
    }
}
