package org.sojourn.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.container.ContainerTest;
import org.sojourn.platform.Refusal;

@ContainerTest
class PrivacyIT {
    @Inject
    Told told;

    @Inject
    CopyDesk copies;

    @Inject
    TextDesk textDesk;

    @Inject
    TextRegister texts;

    @Test
    void aCopyHoldsEverythingOfHersAndNothingOfAnybodyElse() {
        Map<String, Long> office = Canaries.office(2027);
        Canaries anna = new Canaries(office);
        Canaries ben = new Canaries(office);
        As.administrator();
        told.note(anna.account(), "told-of-anna");
        told.note(ben.account(), "told-of-ben");
        As.account(anna.account());
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Map<String, String> files = unzipped(copies.make(locale).content());
            String all = String.join("\n", files.values());
            assertThat(files).containsKeys("index.html", "applications.json", "allocation.json");
            assertThat(all).contains(anna.of((table, column) -> column.copied() || column.isFile()));
            assertThat(all).contains("told-of-anna").doesNotContain("told-of-ben");
            assertThat(ben.of((table, column) -> true)).noneMatch(all::contains);
        }
    }

    @Test
    void aCopyLeavesOutWhatKeepsHerAccountSafe() {
        Canaries anna = new Canaries(Canaries.office(2027));
        As.account(anna.account());
        String all = String.join(
                "\n", unzipped(copies.make(Locale.ENGLISH).content()).values());
        assertThat(anna.of((table, column) -> column.name().endsWith("_hash")))
                .isNotEmpty()
                .noneMatch(all::contains);
    }

    @Test
    void theFourthCopyOfADayIsRefused() {
        As.student();
        for (int i = 0; i < 3; i++) copies.make(Locale.GERMAN);
        assertThatThrownBy(() -> copies.make(Locale.GERMAN))
                .isInstanceOf(Refusal.class)
                .hasMessage("copy-too-often");
    }

    @Test
    void nobodyGetsACopyWithoutSigningIn() {
        As.nobody();
        assertThatThrownBy(() -> copies.make(Locale.GERMAN)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aPublishedTextIsShownAndTheOneBeforeItIsKept() {
        As.administrator();
        int seen = texts.draft(TextName.NOTICE, "en").number();
        textDesk.write(new TextDesk.WriteText(TextName.NOTICE, "en", seen, "## About {{faculty}}"));
        textDesk.write(new TextDesk.WriteText(TextName.NOTICE, "en", seen + 1, "## More <script>alert(1)</script>"));
        As.nobody();
        assertThat(texts.shown(TextName.NOTICE, "en").html())
                .contains("<h2>More &lt;script&gt;")
                .doesNotContain("<script>");
        As.administrator();
        assertThat(texts.history(TextName.NOTICE, "en")).hasSizeGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> textDesk.write(new TextDesk.WriteText(TextName.NOTICE, "en", seen, "late")))
                .hasMessage("stale");
    }

    @Test
    void aPlaceholderNobodyKnowsIsRefusedBeforeItIsPublished() {
        As.administrator();
        int seen = texts.draft(TextName.NOTICE, "de").number();
        assertThatThrownBy(() -> textDesk.write(new TextDesk.WriteText(TextName.NOTICE, "de", seen, "{{nobody}}")))
                .hasMessage("text-placeholder-unknown");
    }

    private static Map<String, String> unzipped(byte[] zip) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
