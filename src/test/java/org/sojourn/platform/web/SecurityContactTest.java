package org.sojourn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityContactTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:11:12Z");

    @Test
    void aMailAddressIsTakenAsOneAndTheTextEndsBeforeAYear() {
        assertThat(SecurityContact.text("security@example.org", Optional.of("https://exchange.example.org/"), NOW))
                .isEqualTo("""
                        Contact: mailto:security@example.org
                        Expires: 2027-05-21T00:00:00Z
                        Preferred-Languages: de, en
                        Canonical: https://exchange.example.org/.well-known/security.txt
                        """);
    }

    @Test
    void anAddressOfAPageIsLeftAsItIs() {
        assertThat(SecurityContact.text("https://example.org/report", Optional.empty(), NOW))
                .startsWith("Contact: https://example.org/report\n")
                .doesNotContain("Canonical");
    }
}
