package org.sojourn.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.documents.VirusScan.Answer.AWAY;
import static org.sojourn.documents.VirusScan.Answer.CLEAN;
import static org.sojourn.documents.VirusScan.Answer.INFECTED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirusScanTest {
    private static final String SETTING = "sojourn.clamd";
    private final VirusScan scan = new VirusScan();

    @AfterEach
    void without() {
        System.clearProperty(SETTING);
    }

    @Test
    void whatHasTheSignatureIsFoundWhereverItStands() {
        try (OwnClamd clamd = OwnClamd.start()) {
            System.setProperty(SETTING, clamd.address());
            byte[] signature = OwnClamd.SIGNATURE.getBytes(StandardCharsets.US_ASCII);
            byte[] large = new byte[200_000];
            assertThat(scan.of(large)).isEqualTo(CLEAN);
            for (int at : new int[] {0, 65_536 - 5, 131_072, large.length - signature.length}) {
                byte[] infected = Arrays.copyOf(large, large.length);
                System.arraycopy(signature, 0, infected, at, signature.length);
                assertThat(scan.of(infected)).as("at %d", at).isEqualTo(INFECTED);
            }
        }
    }

    @Test
    void withoutAScannerInTheSettingsNothingIsAsked() {
        assertThat(scan.of(new byte[1])).isEqualTo(CLEAN);
    }

    @Test
    void aScannerThatIsNotThereHasNotLooked() {
        OwnClamd clamd = OwnClamd.start();
        clamd.close();
        System.setProperty(SETTING, clamd.address());
        assertThat(scan.of(new byte[1])).isEqualTo(AWAY);
    }

    @Test
    void anythingButAPlainYesOrNoIsNoAnswer() {
        for (String said : new String[] {
            "", "INSTREAM size limit exceeded. ERROR", "stream: OK\nstream: OK", "stream: x ERROR", "OK", "FOUND"
        })
            try (OwnClamd clamd = OwnClamd.start(said)) {
                System.setProperty(SETTING, clamd.address());
                assertThat(scan.of(new byte[1])).as(said).isEqualTo(AWAY);
            }
    }

    @Test
    void aSettingThatCannotBeReadReleasesNothing() {
        for (String address : new String[] {"nowhere", ":3310", "127.0.0.1:x"}) {
            System.setProperty(SETTING, address);
            assertThat(scan.of(new byte[1])).as(address).isEqualTo(AWAY);
        }
    }
}
