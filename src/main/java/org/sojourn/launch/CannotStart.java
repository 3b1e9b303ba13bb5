package org.sojourn.launch;

import java.nio.file.Path;

/**
 * A start that ends here. The message is the whole text for the person at the console: what happened, what it means,
 * what to do. There is no stack trace because nobody at a console can use one.
 */
public final class CannotStart extends RuntimeException {
    private static final String NOTHING_CHANGED = "so nothing was started and nothing was changed; ";

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }

    static CannotStart badNumber(String value, String property, String variable) {
        return new CannotStart("The port \"" + value + "\" is not a number between 1 and 65535, " + NOTHING_CHANGED
                + "set another with -D" + property + "=8081 or " + variable + "=8081.");
    }

    static CannotStart badChoice(String value) {
        return new CannotStart("The demo choice \"" + value + "\" is neither true nor false, " + NOTHING_CHANGED
                + "set -Dsojourn.demo=true or -Dsojourn.demo=false, or leave it out.");
    }

    static CannotStart badFolder(String value) {
        return new CannotStart("The data folder \"" + value + "\" is not a path on this machine, " + NOTHING_CHANGED
                + "name another with -Dsojourn.data=FOLDER or SOJOURN_DATA=FOLDER.");
    }

    static CannotStart portTaken(int port) {
        return new CannotStart("Port " + port + " on 127.0.0.1 is in use by another program, " + NOTHING_CHANGED
                + "end that program or choose another port, for example mvn -Dsojourn.port="
                + (port == 8081 ? 8082 : 8081)
                + ".");
    }

    static CannotStart portForbidden(int port) {
        return new CannotStart("This user may not open port " + port + " on 127.0.0.1, " + NOTHING_CHANGED
                + "choose a port above 1023, for example mvn -Dsojourn.port=8080.");
    }

    static CannotStart alreadyRunning(Path folder, String who) {
        return new CannotStart("Sojourn already runs on the folder " + folder + who
                + ", so this second start ends here and the first one is untouched;"
                + " use the running one, or stop it with Ctrl-C in its window and start again.");
    }

    static CannotStart notAFolder(Path folder) {
        return new CannotStart(folder + " is a file and not a folder, so Sojourn has nowhere to keep its data;"
                + " move the file away or name another folder with -Dsojourn.data=FOLDER.");
    }

    static CannotStart notWritable(Path folder, String owner) {
        return new CannotStart("This user may not write in the folder " + folder + owner
                + ", so Sojourn cannot keep its data there and nothing was changed;"
                + " give this user the right to write or name another folder with -Dsojourn.data=FOLDER.");
    }

    static CannotStart tooLittleRoom(Path folder, long megabytes, long needed) {
        return new CannotStart(
                "The disk that holds " + folder + " has " + megabytes + " MB left and a start needs about "
                        + needed + " MB, " + NOTHING_CHANGED + "make room or name a folder on another disk with"
                        + " -Dsojourn.data=FOLDER.");
    }

    static CannotStart diskFull(Path folder) {
        return new CannotStart("The disk that holds " + folder + " is full, so the start was broken off and what was"
                + " stored before is kept; make room and start again.");
    }

    static CannotStart unreadable(Path file) {
        return new CannotStart(
                "The file " + file + " cannot be read or is empty, so Sojourn has no key to its own data;"
                        + " give this user the right to read it or bring it back from the backup.");
    }

    static CannotStart keyMissing(Path file) {
        return new CannotStart(
                "The file " + file + " is missing although this folder already holds a database, so stored"
                        + " secrets could never be opened again; bring the file back from the backup.");
    }

    static CannotStart leftoverStays(String what, long pid) {
        return new CannotStart("A " + what + " of an earlier start still runs as process " + pid
                + " and does not end when asked, so its data must not be touched now; end it with kill " + pid
                + " and start again.");
    }

    static CannotStart leftoverUnknown(String what, long pid) {
        return new CannotStart(
                "Process " + pid + " may be the " + what + " of an earlier start, but this system does not"
                        + " show its command line, so it was left alone; end it yourself if it is, and start again.");
    }

    static CannotStart programMissing(Path missing) {
        return new CannotStart("The file " + missing
                + " is missing, so there is nothing to start; build it with mvn in the" + " project folder.");
    }

    static CannotStart noDatabaseForThisSystem() {
        return new CannotStart(
                "There is no embedded database for this operating system and processor, so the start ends"
                        + " here; name a MySQL or MariaDB server with SOJOURN_DB_URL (see src/docs/operations.md).");
    }

    static CannotStart serverEnded(int exitCode, Path log) {
        return new CannotStart("The server ended during its start with code " + exitCode
                + ", so Sojourn is not running and stored data is untouched; the reason is in " + log + ".");
    }

    static CannotStart serverNotReady(long seconds, Path log) {
        return new CannotStart("The server did not report ready within " + seconds
                + " seconds, so it was stopped and stored data is untouched; look for the reason in " + log
                + " or allow more time with -Dsojourn.start.seconds=" + 2 * seconds + ".");
    }

    static CannotStart applicationFailed(Path log) {
        return new CannotStart(
                "The server runs but the application in it did not start, so both were stopped and stored"
                        + " data is untouched; the reason is in " + log + ".");
    }

    static CannotStart endedWhileRunning(String what, Path log) {
        return new CannotStart("The " + what + " ended without being asked, so the rest was stopped too; everything"
                + " confirmed so far is stored, look for the reason in " + log + " and start again.");
    }

    static CannotStart unexpected(Throwable cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new CannotStart("The start failed for a reason it does not know ("
                + why.lines().findFirst().orElse("")
                + "), so what had been started was stopped and stored data is kept; start again, and report it if it"
                + " happens twice.");
    }
}
