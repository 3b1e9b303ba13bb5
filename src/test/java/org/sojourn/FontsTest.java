package org.sojourn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names keep their letters: what the two families declare, file by file. */
class FontsTest {
    private static final Path ASSETS = Path.of("src/main/webapp/assets");
    private static final Pattern FACE = Pattern.compile(
            "@font-face \\{\\s*font-family: \"([^\"]+)\"; src: url\\(\"(fonts/[\\w-]+\\.woff2)[^;]*;[^}]*unicode-range: ([^;]+);");
    private static final List<String> ALPHABETS = List.of(
            "AÄBCDEFGHIJKLMNOÖPQRSẞTUÜVWXYZ aäbcdefghijklmnoöpqrsßtuüvwxyz „“‚‘–§€",
            "AĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
            "AÁBCČDĎEÉĚFGHIÍJKLMNŇOÓPQRŘSŠTŤUÚŮVWXYÝZŽ aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž",
            "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ abcçdefgğhıijklmnoöprsştuüvyz",
            "AĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZ aăâbcdefghiîjklmnopqrsștțuvwxyz",
            "ÁÉÍÓÖŐÚÜŰ áéíóöőúüű ĽĹŔ ľĺŕ Đđ Ññ Ãã Õõ Åå Ææ Øø Œœ Çç Ğğ",
            "ĂÂĐÊÔƠƯ ăâđêôơư ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");

    private record Face(String family, String file, Set<Integer> letters) {}

    @Test
    void everyLetterOfTheNamesWeMeetIsInsideAFaceOfBothFamilies() throws IOException {
        for (String family : List.of("Source Sans 3", "Source Serif 4")) {
            Set<Integer> letters = new TreeSet<>();
            faces().stream()
                    .filter(face -> face.family().equals(family))
                    .forEach(face -> letters.addAll(face.letters()));
            for (String alphabet : ALPHABETS)
                alphabet.codePoints()
                        .forEach(letter -> assertThat(letters)
                                .as("%s in %s", Character.toString(letter), family)
                                .contains(letter));
        }
    }

    @Test
    void noLetterAsksForTwoFilesOfOneFamily() throws IOException {
        for (Face one : faces())
            for (Face other : faces())
                if (one.family().equals(other.family()) && !one.file().equals(other.file()))
                    assertThat(one.letters()).doesNotContainAnyElementsOf(other.letters());
    }

    @Test
    void allFacesTogetherStayBelowSixtyKilobytesAndEachIsUsed() throws IOException {
        long bytes = 0;
        List<String> used = faces().stream().map(Face::file).toList();
        try (Stream<Path> files = Files.list(ASSETS.resolve("fonts"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".woff2")).toList()) {
                bytes += Files.size(file);
                assertThat(used).contains(ASSETS.relativize(file).toString());
            }
        }
        assertThat(bytes).isBetween(30_000L, 60L * 1024);
        for (String file : used) assertThat(ASSETS.resolve(file)).exists();
    }

    private static List<Face> faces() throws IOException {
        List<Face> faces = new ArrayList<>();
        Matcher face = FACE.matcher(Files.readString(ASSETS.resolve("tokens.css")));
        while (face.find()) faces.add(new Face(face.group(1), face.group(2), letters(face.group(3))));
        assertThat(faces).hasSize(6);
        return faces;
    }

    private static Set<Integer> letters(String ranges) {
        Set<Integer> letters = new TreeSet<>();
        for (String range : ranges.split(",")) {
            String[] ends = range.strip().substring(2).split("-");
            int from = Integer.parseInt(ends[0], 16);
            int to = Integer.parseInt(ends[ends.length - 1], 16);
            for (int letter = from; letter <= to; letter++) letters.add(letter);
        }
        return letters;
    }
}
