package org.sojourn.welcome.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.paper.Paper;
import org.sojourn.platform.paper.PaperWriter;

/** The key of health and what is kept under it, in short. */
final class HealthSamples {
    static final String KEY = "sojourn.health.key";
    static final byte[] RECORD = pdf("Measles, two doses");

    private HealthSamples() {}

    static String key(char of) {
        return Base64.getEncoder().encodeToString(String.valueOf(of).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] pdf(String words) {
        return Paper.pdf(
                new PaperWriter(Locale.ENGLISH, "Record").list(List.of(words)).xhtml());
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static long rows(String table, String condition, Object... values) {
        return Sql.number("SELECT COUNT(*) FROM " + table + " WHERE " + condition, values);
    }
}
