package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.vocabulary.Points;

/** The generator of the large instances: SplitMix64 and integers, so that every language draws the same market. */
final class LargeInstance {
    private final int students;
    private final int options;
    private final int correlation;
    private long state;

    LargeInstance(int students, int options, long seed, int correlation) {
        this.students = students;
        this.options = options;
        this.state = seed;
        this.correlation = correlation;
    }

    private int next(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long x = state;
        x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        x ^= x >>> 31;
        return (int) Long.remainderUnsigned(x >>> 33, bound);
    }

    /** Takes one wish after the other, student by student, best first. */
    interface Reader {
        void wish(int student, int option, int score);
    }

    /** What does not hang on a student's list: the order of the lottery and the seats. */
    record Frame(int[] lottery, List<Option> places) {}

    /** First the frame, then every wish. */
    Frame read(Function<Frame, Reader> readers) {
        Frame frame = new Frame(lottery(), places());
        Reader reader = readers.apply(frame);
        int[] upTo = new int[options];
        int total = 0;
        for (int o = 0; o < options; o++)
            upTo[o] = total += correlation == 0 ? 1000 : 1000 / (1 + o / Math.max(1, options / 10));
        for (int s = 0; s < students; s++) wishes(s, upTo, reader);
        return frame;
    }

    Intake draw() {
        List<List<Wish>> lists = new ArrayList<>();
        for (int s = 0; s < students; s++) lists.add(new ArrayList<>());
        Frame drawn = read(frame -> (student, option, score) ->
                lists.get(student).add(Wish.of("o" + option, new Points(score), -frame.lottery()[student])));
        List<Student> people = new ArrayList<>();
        for (int s = 0; s < students; s++) people.add(new Student("s" + s, lists.get(s)));
        return new Intake(drawn.places(), List.of(), people, List.of("lottery"), new Lottery("unused"));
    }

    private int[] lottery() {
        int[] lottery = new int[students];
        for (int s = 0; s < students; s++) lottery[s] = s;
        for (int i = students - 1; i >= 1; i--) {
            int j = next(i + 1);
            int kept = lottery[i];
            lottery[i] = lottery[j];
            lottery[j] = kept;
        }
        return lottery;
    }

    private List<Option> places() {
        int[] weight = new int[options];
        long sum = 0;
        for (int o = 0; o < options; o++) sum += weight[o] = 1 + next(1000);
        long seats = (long) students * 95 / 100;
        List<Option> places = new ArrayList<>();
        for (int o = 0; o < options; o++) places.add(Option.alone("o" + o, (int) Math.max(1, seats * weight[o] / sum)));
        return places;
    }

    private void wishes(int student, int[] upTo, Reader reader) {
        int ability = next(1001);
        int length = Math.min(5 + next(6), options);
        Set<Integer> listed = new HashSet<>();
        while (listed.size() < length) {
            int ticket = next(upTo[options - 1]);
            int o = 0;
            while (upTo[o] <= ticket) o++;
            if (!listed.add(o)) continue;
            reader.wish(student, o, (correlation * ability + (100 - correlation) * next(1001)) / 100);
        }
    }
}
