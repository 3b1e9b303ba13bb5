package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.Refusal;

class WishListTest {
    private static final WishList FOUR = WishList.of(List.of(11L, 12L, 13L, 14L));

    @Test
    void aWishMovesUpByOneAndTheOtherMakesRoom() {
        assertThat(FOUR.higher(13).places()).containsExactly(11L, 13L, 12L, 14L);
    }

    @Test
    void theFirstStaysTheFirstAndTheLastTheLast() {
        assertThat(FOUR.higher(11)).isEqualTo(FOUR);
        assertThat(FOUR.lower(14)).isEqualTo(FOUR);
    }

    @Test
    void aRankBeyondTheEndsMeansTheEnd() {
        assertThat(FOUR.to(12, 99).places()).containsExactly(11L, 13L, 14L, 12L);
        assertThat(FOUR.to(13, -5).places()).containsExactly(13L, 11L, 12L, 14L);
    }

    @Test
    void aPlaceStandsOnTheListOnce() {
        assertThatThrownBy(() -> FOUR.with(12)).isInstanceOf(Refusal.class).hasMessage("wish-twice");
        assertThatThrownBy(() -> WishList.of(List.of(1L, 2L, 1L))).hasMessage("wish-twice");
    }

    @Test
    void aPlaceThatIsNotOnTheListCannotBeMoved() {
        assertThatThrownBy(() -> FOUR.to(99, 1)).hasMessage("wish-not-there");
        assertThatThrownBy(() -> FOUR.without(99)).hasMessage("wish-not-there");
    }

    @Test
    void anySequenceOfMovesKeepsThePlacesAndTheirPositionsWithoutGap() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2_000; round++) {
            WishList list = WishList.of(List.of());
            Set<Long> expected = new TreeSet<>();
            for (int step = 0; step < 30; step++) list = step(list, expected, random);
            assertThat(new TreeSet<>(list.places())).as("seed %d", seed).isEqualTo(expected);
            List<Integer> ranks = new ArrayList<>();
            for (Long place : list.places()) ranks.add(list.rankOf(place));
            for (int i = 0; i < ranks.size(); i++)
                assertThat(ranks.get(i)).as("seed %d", seed).isEqualTo(i + 1);
        }
    }

    private static WishList step(WishList list, Set<Long> expected, SplittableRandom random) {
        long place = random.nextLong(1, 12);
        boolean known = expected.contains(place);
        int act = random.nextInt(6);
        if (!known) {
            if (act > 2) return list;
            expected.add(place);
            return list.with(place);
        }
        switch (act) {
            case 0:
                return list.higher(place);
            case 1:
                return list.lower(place);
            case 2:
                expected.remove(place);
                return list.without(place);
            default:
                return list.to(place, random.nextInt(-3, 16));
        }
    }
}
