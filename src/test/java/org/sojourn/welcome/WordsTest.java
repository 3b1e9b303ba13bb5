package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.GuestWish;

class WordsTest {
    @Test
    void whatIsWrittenTogetherIsReadApart() {
        String words = Words.of(Set.of(Activity.LAB, Activity.ANIMALS), Set.of(Trait.FAMILY), Set.of(GuestWish.PICKUP));
        assertThat(words).isEqualTo("ANIMALS FAMILY LAB PICKUP");
        assertThat(Words.in(words, Activity.class)).containsExactlyInAnyOrder(Activity.LAB, Activity.ANIMALS);
        assertThat(Words.in(words, Trait.class)).containsExactly(Trait.FAMILY);
        assertThat(Words.in(words, GuestWish.class)).containsExactly(GuestWish.PICKUP);
        assertThat(Words.in("", Trait.class)).isEmpty();
    }

    @Test
    void noCodeOfOneKindIsACodeOfAnother() {
        List<String> all = Stream.<Enum<?>[]>of(Activity.values(), Trait.values(), GuestWish.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyFactThereCanBeFitsIntoItsColumn() {
        assertThat(Words.of(List.of(Activity.values()), List.of(Trait.values()), List.of(GuestWish.values())))
                .hasSizeLessThan(1000);
    }
}
