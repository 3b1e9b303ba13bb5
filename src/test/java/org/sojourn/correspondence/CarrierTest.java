package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.correspondence.NotCarried.Weight;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.correspondence.wording.LetterText;
import org.sojourn.correspondence.wording.LetterWriter;
import org.sojourn.correspondence.wording.SampleFacts;
import org.sojourn.correspondence.wording.WrittenLetter;
import org.sojourn.fixture.Loopback;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.StartRefused;

/** Letters on their way over a real SMTP line, on this machine. */
class CarrierTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private GreenMail mail;
    private int port;

    @BeforeEach
    void aMailServer() {
        port = Loopback.freePort();
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aLetterArrivesInBothPartsWithEveryLetterOfItsAlphabet() throws Exception {
        carry(envelope("k", "ben@example.org", "Ben Hartwig", LetterKind.OFFER));
        MimeMessage got = onlyOne();
        assertThat(got.getSubject()).isEqualTo("Ihr Ergebnis ist da, Antwort bis 9. März");
        assertThat(got.getFrom()[0]).isEqualTo(new InternetAddress("exchange@example.org"));
        assertThat(((InternetAddress) got.getFrom()[0]).getPersonal()).isEqualTo("Büro für Austausch");
        assertThat(got.getHeader("From")[0]).matches("\\p{ASCII}+");
        assertThat(got.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getHeader("Content-Language")).containsExactly("de");
        Multipart both = (Multipart) got.getContent();
        assertThat(got.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(both.getBodyPart(0).getContentType())
                .startsWith("text/plain")
                .containsIgnoringCase("utf-8");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
        String text = ((String) both.getBodyPart(0).getContent()).replace("\r\n", "\n");
        assertThat(text).isEqualTo(letter(LetterKind.OFFER).text());
        assertThat(text).contains("Zoë Müller-Łukasz", "„Auslandssemester 2027/28“");
        assertThat((String) both.getBodyPart(1).getContent()).contains("Zoë Müller-Łukasz", "<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: other@example.org",
                "a\nBcc: other@example.org",
                "a\rTo: other@example.org",
                "a\u2028Bcc: other@example.org",
                "\"; other@example.org, \"",
                "<other@example.org>",
                "a\r\n\r\n<html>another body"
            })
    void whateverSomebodyIsCalledTheLetterHasOneRecipientAndOurHeadersOnly(String name) throws Exception {
        carry(envelope("k", "eva@example.org", name, LetterKind.DEPUTY_NAMED, name));
        MimeMessage got = onlyOne();
        assertThat(got.getRecipients(RecipientType.TO))
                .singleElement()
                .extracting(to -> ((InternetAddress) to).getAddress())
                .isEqualTo("eva@example.org");
        assertThat(got.getRecipients(RecipientType.CC)).isNull();
        assertThat(got.getRecipients(RecipientType.BCC)).isNull();
        assertThat(Collections.list(got.getAllHeaders()).stream().map(header -> header.getName()))
                .containsExactlyInAnyOrder(
                        "Return-Path",
                        "Received",
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Language",
                        "Auto-Submitted");
        assertThat(mail.getUserManager().listUser()).as("mailboxes").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva@example.org\r\nBcc: other@example.org",
                "eva@example.org, other@example.org",
                "eva@example.org> RCPT TO:<other@example.org",
                "not an address",
                "Eva <eva@example.org>, x"
            })
    void whatIsNoSingleAddressIsNeverSent(String address) {
        NotCarried why =
                catchThrowableOfType(NotCarried.class, () -> carry(envelope("k", address, "Eva", LetterKind.RESULT)));
        assertThat(why.weight()).isEqualTo(Weight.FOR_GOOD);
        assertThat(why.getMessage()).doesNotContain("@");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void theSameLetterSentTwiceCanBeKnownByItsNumber() throws Exception {
        carry(envelope("same", "ben@example.org", "Ben", LetterKind.RESULT));
        carry(envelope("same", "ben@example.org", "Ben", LetterKind.RESULT));
        carry(envelope("other", "ben@example.org", "Ben", LetterKind.RESULT));
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(CarrierTest::id)
                        .distinct())
                .hasSize(2)
                .allMatch(id -> id.matches("<[0-9a-f]{64}@example\\.org>"));
    }

    @Test
    void severalLettersGoOverOneLine() {
        try (Carrier carrier = new Carrier(server(false), () -> NOW)) {
            for (int i = 0; i < 5; i++)
                carrier.carry(envelope("k" + i, "ben" + i + "@example.org", "Ben", LetterKind.RESULT));
        }
        assertThat(mail.getReceivedMessages()).hasSize(5);
    }

    @Test
    void whereNobodyListensNothingIsLostAndNobodyIsNamed() {
        mail.stop();
        NotCarried why = catchThrowableOfType(
                NotCarried.class, () -> carry(envelope("k", "ben@example.org", "Ben", LetterKind.RESULT)));
        assertThat(why.weight()).isEqualTo(Weight.NOBODY_THERE);
        assertThat(why.getMessage()).isNotBlank().doesNotContain("@");
    }

    @Test
    void nothingIsSaidToAServerThatCannotEncrypt() {
        assertThatThrownBy(() -> {
                    try (Carrier carrier = new Carrier(server(true), () -> NOW)) {
                        carrier.carry(envelope("k", "ben@example.org", "Ben", LetterKind.RESULT));
                    }
                })
                .isInstanceOf(NotCarried.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", ""})
    void aSenderThatIsNotOneAddressStopsTheStart(String from) {
        MailServer server = new MailServer("127.0.0.1", port, null, null, from, false);
        assertThatThrownBy(() -> Carrier.sender(server))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SOJOURN_MAIL_FROM");
    }

    private void carry(Envelope envelope) {
        try (Carrier carrier = new Carrier(server(false), () -> NOW)) {
            carrier.carry(envelope);
        }
    }

    private MailServer server(boolean secure) {
        return new MailServer("127.0.0.1", port, null, null, "Büro für Austausch <exchange@example.org>", secure);
    }

    private MimeMessage onlyOne() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static Envelope envelope(String key, String address, String name, LetterKind kind) {
        return new Envelope(key, address, name, letter(kind));
    }

    private static Envelope envelope(String key, String address, String name, LetterKind kind, String person) {
        Map<String, String> facts = new HashMap<>(SampleFacts.in(Locale.GERMAN));
        facts.put("name", name);
        facts.put("person", person);
        return new Envelope(
                key, address, name, LetterWriter.write(LetterText.of(kind, Locale.GERMAN), Locale.GERMAN, facts));
    }

    private static WrittenLetter letter(LetterKind kind) {
        return LetterWriter.write(LetterText.of(kind, Locale.GERMAN), Locale.GERMAN, SampleFacts.in(Locale.GERMAN));
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
