package org.sojourn.access.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.platform.Refusal;

class PasswordRuleTest {
    private static final List<String> ADA = List.of("Ada Lindqvist", "ada.berg@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"seven brown geese", "korrektpferdbatterie", "Zwölf Äpfel und 3 Birnen", "x9$kQ2!mZp7w"})
    void aSentenceOrAnythingElseThatTakesLongToGuessWillDo(String password) {
        assertThatCode(() -> PasswordRule.check(password, ADA)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, password-too-short",
        "aaaaaaaaaaaaaaaa, password-too-common",
        "password1234, password-too-common",
        "123456789012, password-too-common",
        "qwertyuiopas, password-too-common",
        "Lindqvist reist gern, password-names-you",
        "mein berg der ruft, password-names-you"
    })
    void whatIsTriedFirstOrNamesThePersonIsRefusedWithAReason(String password, String reason) {
        assertThatThrownBy(() -> PasswordRule.check(password, ADA))
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 200})
    void longPasswordsAreTakenWhole(int length) {
        String password = "seven brown geese, ".repeat(11).substring(0, length);
        assertThatCode(() -> PasswordRule.check(password, ADA)).doesNotThrowAnyException();
    }
}
