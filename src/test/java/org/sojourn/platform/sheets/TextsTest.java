package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ours(Locale.GERMAN)).isEqualTo(ours(Locale.ENGLISH)).isNotEmpty();
    }

    private static TreeSet<String> ours(Locale locale) {
        TreeSet<String> keys = new TreeSet<>(Collections.list(Texts.in(locale).getKeys()));
        keys.removeIf(each -> !each.startsWith("platform.import.") && !each.startsWith("platform.export."));
        return keys;
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalIsSaidInBothLanguages(Refusal reason) {
        for (Locale locale : LANGUAGES)
            assertThat(Texts.in(locale).getString(reason.key())).endsWith(".");
    }

    @Test
    void everyTextIsAWorkingPatternWithoutStraightQuotesAndExclamations() {
        for (Locale locale : LANGUAGES)
            for (String key : ours(locale)) {
                String text = Texts.in(locale).getString(key);
                assertThat(new MessageFormat(text, locale).format(new Object[] {2, 3, 4}))
                        .doesNotContain("{");
                assertThat(text).as(key).doesNotContain("!", "'", "\"");
                assertThat(text.toLowerCase(locale)).as(key).doesNotContain("leider", "invalid");
            }
    }

    @Test
    void numbersAndSentencesFollowTheLanguageAndTheCount() {
        Message many = Message.of("platform.import.headline", 19, 3);
        assertThat(many.in(Texts.in(Locale.GERMAN), Locale.GERMAN)).isEqualTo("19 Änderungen, 3 Zeilen mit Fehlern");
        Message one = Message.of("platform.import.headline", 1, 0);
        assertThat(one.in(Texts.in(Locale.ENGLISH), Locale.ENGLISH)).isEqualTo("1 change, no row with errors");
        Message thousands = Message.of("platform.import.apply", 1200);
        assertThat(thousands.in(Texts.in(Locale.GERMAN), Locale.GERMAN)).isEqualTo("1.200 Änderungen übernehmen");
    }
}
