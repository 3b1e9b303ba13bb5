package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.access.people.Addressee;
import org.sojourn.correspondence.wording.LetterKind;

class LetterTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Addressee ADA = new Addressee(7, "Ada", "Berg", "ada@example.org", "en");

    @Test
    void itIsTriedAgainAfterLongerAndLongerWaitsAndGivenUpAfterTen() {
        Letter letter = letter(null);
        Duration before = Duration.ZERO;
        for (int i = 1; i < 10; i++) {
            letter.failed("MailConnectException", NOW);
            assertThat(letter.state()).isEqualTo(LetterState.WAITING);
            Duration wait = Duration.between(NOW, letter.nextTryAt());
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        letter.failed("MailConnectException", NOW);
        assertThat(letter.state()).isEqualTo(LetterState.FAILED);
        assertThat(letter.facts()).as("to be sent when somebody says so").isNotNull();
    }

    @Test
    void whatWasGivenUpBeginsAgainFromTheBeginning() {
        Letter letter = letter(null);
        letter.failedForGood("SMTPAddressFailedException 550");
        letter.sendAgain(NOW);
        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(letter.tries()).isZero();
        assertThatThrownBy(() -> letter.sendAgain(NOW)).hasMessage("letter-not-given-up");
    }

    @Test
    void onceSentItForgetsWhatItSaid() {
        Letter letter = letter(null);
        letter.failed("MailConnectException", NOW);
        letter.sent(NOW, 3);
        assertThat(letter.facts()).isNull();
        assertThat(letter.fault()).isNull();
        assertThat(letter.sentAt()).isEqualTo(NOW);
        assertThat(letter.wording()).isEqualTo(3);
        assertThatThrownBy(() -> letter.sendAgain(NOW)).hasMessage("letter-not-given-up");
    }

    @Test
    void fromTheMomentItsLinkEndsItIsUseless() {
        Letter letter = letter(NOW);
        assertThat(letter.isUseless(NOW.minusNanos(1))).isFalse();
        assertThat(letter.isUseless(NOW)).isTrue();
        letter.expire();
        assertThat(letter.facts()).isNull();
        assertThat(letter(null).isUseless(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ConnectException,SILENT",
        "UnknownHostException,SILENT",
        "SocketTimeoutException,SILENT",
        "EOFException,SILENT",
        "SMTPAddressFailedException 550,ADDRESS",
        "AddressException,ADDRESS",
        "AuthenticationFailedException 535,PASSWORD",
        "SSLHandshakeException,TLS",
        "SMTPSendFailedException 451,OTHER"
    })
    void aFaultIsSaidAsWhatCanBeDoneAboutIt(String code, Fault fault) {
        assertThat(Fault.of(code)).isEqualTo(fault);
    }

    private static Letter letter(Instant uselessAt) {
        Notice notice = new Notice("key", 7, LetterKind.RESULT, language -> Map.of(), uselessAt);
        return new Letter(notice, ADA, "sealed", LetterState.WAITING, NOW);
    }
}
