package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path BASE = Path.of("/srv/checkout");

    @Test
    void nothingSetMeansPort8080AndTheFolderDataInTheProject() {
        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(BASE.resolve("data"));
        assertThat(settings.demo()).isEmpty();
        assertThat(settings.outsideDatabase()).isFalse();
    }

    @Test
    void aPropertyWinsOverTheEnvironment() {
        Settings settings =
                read(Map.of("sojourn.port", "9001"), Map.of("SOJOURN_PORT", "9002", "SOJOURN_DEMO", "false"));

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.demo()).contains(false);
    }

    @Test
    void anEmptyValueCountsAsNotSet() {
        assertThat(read(Map.of("sojourn.port", " "), Map.of("SOJOURN_PORT", "9002"))
                        .port())
                .isEqualTo(9002);
    }

    @Test
    void anAbsoluteFolderIsTakenAsItIsAndARelativeOneCountsFromTheProject() {
        assertThat(read(Map.of("sojourn.data", "/var/sojourn"), Map.of()).data())
                .isEqualTo(Path.of("/var/sojourn"));
        assertThat(read(Map.of(), Map.of("SOJOURN_DATA", "../other")).data()).isEqualTo(Path.of("/srv/other"));
    }

    @Test
    void aDatabaseNamedDirectlyOrInAFileIsUsedInsteadOfAnEmbeddedOne() {
        assertThat(read(Map.of(), Map.of("SOJOURN_DB_URL", "jdbc:mysql://db/sojourn"))
                        .outsideDatabase())
                .isTrue();
        assertThat(read(Map.of(), Map.of("SOJOURN_DB_URL_FILE", "/run/secrets/url"))
                        .outsideDatabase())
                .isTrue();
    }

    @Test
    void aPortThatIsNoPortIsNamedInTheSentence() {
        for (String wrong : new String[] {"abc", "0", "70000", "-1"}) {
            assertThatThrownBy(() -> read(Map.of("sojourn.port", wrong), Map.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("\"" + wrong + "\"")
                    .hasMessageContaining("-Dsojourn.port=");
        }
    }

    @Test
    void aDemoChoiceThatIsNeitherYesNorNoIsRefusedBecauseGuessingCouldOpenRealData() {
        assertThatThrownBy(() -> read(Map.of(), Map.of("SOJOURN_DEMO", "nein")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("\"nein\"");
    }

    private static Settings read(Map<String, String> properties, Map<String, String> environment) {
        Properties given = new Properties();
        given.putAll(properties);
        return Settings.read(given, environment, BASE);
    }
}
