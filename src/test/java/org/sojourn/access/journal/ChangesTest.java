package org.sojourn.access.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {
    record Place(String code, int capacity, String note) {}

    @Test
    void onlyWhatBecameDifferentIsTold() {
        Changes changes = Changes.between(new Place("KCL-W", 2, null), new Place("KCL-W", 3, "neu"));
        assertThat(changes.all())
                .containsExactly(new Change("capacity", "2", "3", false), new Change("note", null, "neu", false));
    }

    @Test
    void ofANewThingEverythingItHasIsTold() {
        assertThat(Changes.first(new Place("KCL-W", 2, " ")).all())
                .extracting(Change::field)
                .containsExactly("code", "capacity");
    }

    @Test
    void healthAndHardshipAreToldByNameOnly() {
        Changes changes = Changes.none().byName("hardship", null, "chronisch krank");
        assertThat(changes.all()).containsExactly(new Change("hardship", null, null, true));
        assertThat(ChangeText.names(changes.all()) + ChangeText.values(changes.all()))
                .doesNotContain("krank");
        assertThatThrownBy(() -> new Change("hardship", null, "chronisch krank", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSetInAnotherOrderIsNoChange() {
        Map<String, String> one = new LinkedHashMap<>(Map.of("de", "C1"));
        one.put("en", "B2");
        Map<String, String> other = new LinkedHashMap<>(Map.of("en", "B2"));
        other.put("de", "C1");
        assertThat(Changes.of("languages", one, other).isEmpty()).isTrue();
        assertThat(Changes.of("roles", Set.of("A", "B"), Set.of("B", "A")).isEmpty())
                .isTrue();
        assertThat(Changes.of("wishes", List.of("A", "B"), List.of("B", "A")).isEmpty())
                .isFalse();
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        List<Change> told = Changes.of("title", "vor", "nach\nder Zeile")
                .and("pool", null, "Süd")
                .byName("hardship", 1, 2)
                .and("note", "weg", null)
                .all();
        assertThat(ChangeText.read(ChangeText.names(told), ChangeText.values(told)))
                .isEqualTo(told);
    }

    @Test
    void withoutTheKeyTheNamesRemain() {
        List<Change> told =
                Changes.of("title", "vor", "nach").byName("hardship", 1, 2).all();
        assertThat(ChangeText.read(ChangeText.names(told), null))
                .containsExactly(new Change("title", null, null, false), new Change("hardship", null, null, true));
    }

    @Test
    void aValueCannotPretendToBeTwoFields() {
        List<Change> told = Changes.of("title", null, "a\u001eb\u001fc\u0018").all();
        assertThat(ChangeText.read(ChangeText.names(told), ChangeText.values(told)))
                .containsExactly(new Change("title", null, "a b c", false));
    }
}
