package org.sojourn.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String[] PIECES = {
        "\t", "\n", "\r", "\\", "\\N", "N", "\0", "ß", "𝒳", " ", "t", "0", "", "'", ";"
    };

    @Test
    void nothingAnEmptyTextAndTheLettersForNothingAreThreeThings() {
        List<String> values = Arrays.asList(null, "", "\\N", "NULL");
        assertThat(Rows.line(values)).isEqualTo("\\N\t\t\\\\N\tNULL");
        assertThat(Rows.values(Rows.line(values))).isEqualTo(values);
    }

    @Test
    void aRowIsOneLineWhateverSomebodyTyped() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<String> values = new ArrayList<>();
            for (int column = 0; column <= random.nextInt(6); column++) values.add(text(random));
            String line = Rows.line(values);
            assertThat(line).as("seed %d", seed).doesNotContain("\n", "\r");
            assertThat(Rows.values(line)).as("seed %d", seed).isEqualTo(values);
        }
    }

    private static String text(Random random) {
        if (random.nextInt(8) == 0) return null;
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }

    @Test
    void theOrderOfRowsDoesNotMatterButTheirNumberDoes() {
        assertThat(print("a", "b")).isEqualTo(print("b", "a")).isNotEqualTo(print("a", "b", "b"));
        assertThat(print("a", "a")).isNotEqualTo(print("b", "b")).isNotEqualTo(print());
    }

    private static Manifest.Table print(String... lines) {
        Fingerprint fingerprint = new Fingerprint();
        for (String line : lines) fingerprint.add(line);
        return fingerprint.of("t");
    }
}
