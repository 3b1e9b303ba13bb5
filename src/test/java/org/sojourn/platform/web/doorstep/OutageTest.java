package org.sojourn.platform.web.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.Refusal;

class OutageTest {
    @Test
    void aLostDatabaseIsAnOutageHoweverDeepItIsWrapped() {
        assertThat(ErrorKind.of(500, wrapped(new SQLException("gone", "08S01"))))
                .isEqualTo(ErrorKind.AWAY);
        assertThat(ErrorKind.of(500, wrapped(new SQLNonTransientConnectionException("refused"))))
                .isEqualTo(ErrorKind.AWAY);
        assertThat(ErrorKind.of(500, wrapped(new SQLException("Error in allocating a connection. Cause: none left"))))
                .isEqualTo(ErrorKind.AWAY);
    }

    @Test
    void aFaultOfOursIsNotCalledAnOutage() {
        assertThat(ErrorKind.of(500, wrapped(new SQLIntegrityConstraintViolationException("twice", "23000"))))
                .isEqualTo(ErrorKind.FAULT);
        assertThat(ErrorKind.of(500, new NullPointerException())).isEqualTo(ErrorKind.FAULT);
    }

    @Test
    void whatIsClosedOrExpiredIsToldAsSuch() {
        assertThat(ErrorKind.of(500, wrapped(new Refusal("not-permitted")))).isEqualTo(ErrorKind.CLOSED);
        assertThat(ErrorKind.of(500, wrapped(new ViewExpiredException("/x")))).isEqualTo(ErrorKind.EXPIRED);
    }

    @Test
    void aStatusWithoutASentenceOfItsOwnGetsTheNearest() {
        assertThat(ErrorKind.of(404, null)).isEqualTo(ErrorKind.MISSING);
        assertThat(ErrorKind.of(401, null)).isEqualTo(ErrorKind.CLOSED);
        assertThat(ErrorKind.of(415, null)).isEqualTo(ErrorKind.UNCLEAR);
        assertThat(ErrorKind.of(502, null)).isEqualTo(ErrorKind.FAULT);
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
