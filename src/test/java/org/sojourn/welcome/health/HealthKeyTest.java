package org.sojourn.welcome.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.StartRefused;

class HealthKeyTest {
    private static final String SETTING = "sojourn.health.key";
    private static final String DEMO = "sojourn.demo";
    private static final byte[] WORDS = "two doses".getBytes(StandardCharsets.UTF_8);

    private final HealthKey key = new HealthKey();

    @AfterEach
    void nothingIsSet() {
        System.clearProperty(SETTING);
        System.clearProperty(DEMO);
    }

    private static void set(int bytes) {
        System.setProperty(SETTING, Base64.getEncoder().encodeToString(new byte[bytes]));
    }

    @Test
    void withoutAKeyNothingIsClosed() {
        assertThat(key.isThere()).isFalse();
        assertThatThrownBy(() -> key.close("paper", WORDS))
                .isInstanceOf(Refusal.class)
                .hasMessage("health-key-missing");
    }

    @Test
    void aDemoHasAKeyOfItsOwn() {
        System.setProperty(DEMO, "true");
        assertThat(key.open("paper", key.close("paper", WORDS))).isEqualTo(WORDS);
    }

    @Test
    void aSettingThatIsNoKeyStopsTheStart() {
        set(16);
        assertThatThrownBy(() -> key.read(this))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SOJOURN_HEALTH_KEY");
        System.setProperty(SETTING, "no base64 at all!");
        assertThatThrownBy(() -> key.read(this)).isInstanceOf(StartRefused.class);
        set(32);
        key.read(this);
    }

    @Test
    void whatWasClosedOpensForItsOwnPaperOnlyAndUnchanged() {
        set(32);
        HealthKey.Closed closed = key.close("paper 1", WORDS);
        assertThat(new String(closed.content(), StandardCharsets.ISO_8859_1)).doesNotContain("doses");
        assertThat(key.open("paper 1", closed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> key.open("paper 2", closed)).hasMessage("health-key-other");
        closed.content()[20] ^= 1;
        assertThatThrownBy(() -> key.open("paper 1", closed)).hasMessage("health-key-other");
    }
}
