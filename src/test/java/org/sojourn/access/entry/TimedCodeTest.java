package org.sojourn.access.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** The vectors of RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimedCode.of(SECRET, TimedCode.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void aCodeHoldsOneStepBeforeAndOneAfterItsOwnAndNoFurther() {
        Instant moment = Instant.ofEpochSecond(1_111_111_111);
        String code = TimedCode.of(SECRET, TimedCode.step(moment), TimedCode.DIGITS);
        assertThat(TimedCode.stepOf(SECRET, code, moment.minusSeconds(30))).hasValue(TimedCode.step(moment));
        assertThat(TimedCode.stepOf(SECRET, code, moment.plusSeconds(30))).hasValue(TimedCode.step(moment));
        assertThat(TimedCode.stepOf(SECRET, code, moment.minusSeconds(60))).isEmpty();
        assertThat(TimedCode.stepOf(SECRET, code, moment.plusSeconds(60))).isEmpty();
        assertThat(TimedCode.stepOf(SECRET, "", moment)).isEmpty();
    }

    /** The vectors of RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theSecretIsWrittenAsTheStandardSays(String text, String written) {
        assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(written);
    }

    @Test
    void aSecretIsReadInGroupsOfFour() {
        assertThat(Base32.inGroups("ABCDEFGHIJ")).isEqualTo("ABCD EFGH IJ");
    }
}
