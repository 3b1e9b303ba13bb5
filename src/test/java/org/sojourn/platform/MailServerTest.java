package org.sojourn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final List<String> NAMES = List.of(
            "sojourn.mail.host",
            "sojourn.mail.port",
            "sojourn.mail.user",
            "sojourn.mail.password",
            "sojourn.mail.from",
            "sojourn.mail.tls",
            "sojourn.public.url");

    @AfterEach
    void forget() {
        NAMES.forEach(System::clearProperty);
    }

    @Test
    void withoutAHostThereIsNone() {
        System.setProperty("sojourn.mail.from", "exchange@example.org");
        assertThat(MailServer.configured()).isEmpty();
        assertThat(MailServer.isSet()).isFalse();
    }

    @Test
    void itIsEncryptedUnlessSomebodySaysOtherwise() {
        set("", "");
        assertThat(MailServer.configured())
                .contains(new MailServer("mail.example.org", 587, null, null, "exchange@example.org", true));
        set("off", "1025");
        assertThat(MailServer.configured())
                .contains(new MailServer("mail.example.org", 1025, null, null, "exchange@example.org", false));
    }

    @Test
    void aUserNeedsAPassword() {
        set("", "");
        System.setProperty("sojourn.mail.user", "exchange");
        assertThatThrownBy(MailServer::configured).hasMessageContaining("SOJOURN_MAIL_PASSWORD");
        System.setProperty("sojourn.mail.password", "secret");
        assertThat(MailServer.configured().orElseThrow().password()).isEqualTo("secret");
    }

    @Test
    void settingsThatCannotBeMeantAreNamed() {
        set("maybe", "");
        assertThatThrownBy(MailServer::configured).hasMessageContaining("SOJOURN_MAIL_TLS");
        set("", "99999");
        assertThatThrownBy(MailServer::configured).hasMessageContaining("SOJOURN_MAIL_PORT");
        set("", "");
        System.clearProperty("sojourn.public.url");
        assertThatThrownBy(MailServer::configured).hasMessageContaining("SOJOURN_PUBLIC_URL");
    }

    private static void set(String tls, String port) {
        System.setProperty("sojourn.mail.host", "mail.example.org");
        System.setProperty("sojourn.mail.from", "exchange@example.org");
        System.setProperty("sojourn.public.url", "https://exchange.example.org");
        System.setProperty("sojourn.mail.tls", tls);
        System.setProperty("sojourn.mail.port", port);
    }
}
