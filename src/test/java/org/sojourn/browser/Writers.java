package org.sojourn.browser;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.sojourn.fixture.TestDatabase;

/** Students beyond the demo who have begun to apply, each of whom signs in with her password. */
final class Writers {
    private static final long FROM = 710_000_000;
    private static final String PASSWORD = "sieben braune Gänse am Teich";

    private Writers() {}

    static List<Writer> enter(Visits visits, int number, long call) {
        rows(visits.database(), number, call);
        Wire wire = visits.wire().patiently().from(LiveServer.PROXY);
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> enter(wire, i, call))
                .toList();
    }

    /** From a network of her own: the pace at the door is that of a network. */
    private static Writer enter(Wire wire, int number, long call) {
        String from = "X-Forwarded-For: 10.2." + number / 250 + "." + (1 + number % 250);
        return Writer.at(wire, call, DemoDoor.enterBy(wire, email(number), PASSWORD, from), from);
    }

    private static String email(int number) {
        return "schreibt" + number + "@example.org";
    }

    private static void rows(TestDatabase database, int number, long call) {
        String hash = hash();
        for (int i = 1; i <= number; i++) {
            long id = FROM + i;
            database.changeAtOnce(List.of(
                    "INSERT INTO account (id, version, given_name, family_name, email, student_number, password_hash)"
                            + " VALUES (" + id + ", 1, 'Schreibt', 'Nr" + i + "', '" + email(i) + "', 'S" + i + "', '"
                            + hash + "')",
                    "INSERT INTO account_role (account_id, role) VALUES (" + id + ", 'STUDENT')",
                    "INSERT INTO application (id, version, call_id, account_id, status, programme, semester, changed_at)"
                            + " VALUES (" + id + ", 1, " + call + ", " + id
                            + ", 'DRAFT', 'MEDICINE', 6, '2026-01-10')"));
        }
    }

    /** As the server keeps passwords, but of few rounds: how long a sign-in takes is not measured here. */
    private static String hash() {
        byte[] salt = "sixteen bytes of".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        int rounds = 2048;
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, rounds, 256))
                    .getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return "PBKDF2WithHmacSHA256:" + rounds + ":" + text.encodeToString(salt) + ":" + text.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
