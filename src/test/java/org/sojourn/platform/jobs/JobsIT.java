package org.sojourn.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.operations.JobDesk;
import org.sojourn.operations.JobRegister;
import org.sojourn.platform.Job;
import org.sojourn.platform.Texts;

/** What runs by itself runs on one node at a time, and goes on when a node dies. */
@ContainerTest
class JobsIT {
    private static final Duration LONG = Duration.ofHours(1);

    @Inject
    JobBook book;

    @Inject
    Clockwork clockwork;

    @Inject
    JobDesk desk;

    @Inject
    JobRegister register;

    @AfterEach
    void onlyJobsOfTheHouse() {
        Sql.change("DELETE FROM background_job WHERE name LIKE 'test-%'");
    }

    @Test
    void ofManyNodesThatLookAtOnceOneGetsTheJob() {
        book.enter(Map.of("test-many", Duration.ZERO));
        AtomicInteger got = new AtomicInteger();
        Map<Long, Runnable> nodes = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            String node = "node " + i;
            nodes.put(Given.anAccount(Role.READER), () -> {
                if (book.claim("test-many", node, LONG)) got.incrementAndGet();
            });
        }
        assertThat(As.atOnce(nodes).values()).allMatch(Optional::isEmpty);
        assertThat(got.get()).isEqualTo(1);
    }

    @Test
    void aJobIsNotBegunBeforeItsTimeAndNotAgainWhileSomebodyIsAtIt() {
        book.enter(Map.of("test-later", LONG));
        assertThat(book.claim("test-later", "a", LONG)).isFalse();
        assertThat(book.hurry("test-later")).isTrue();
        assertThat(book.claim("test-later", "a", LONG)).isTrue();
        assertThat(book.claim("test-later", "b", LONG)).isFalse();
        book.end("test-later", "a", new JobBook.Ended(Duration.ZERO, 3, null));
        assertThat(row("test-later").done()).isEqualTo(3);
        assertThat(book.claim("test-later", "b", LONG)).isTrue();
    }

    @Test
    void aNodeThatDiedLosesItsJobAndCannotEndWhatAnotherBegan() {
        book.enter(Map.of("test-dead", Duration.ZERO));
        assertThat(book.claim("test-dead", "dead", LONG)).isTrue();
        Sql.change("UPDATE background_job SET held_until = UTC_TIMESTAMP(6) WHERE name = 'test-dead'");
        assertThat(book.claim("test-dead", "alive", LONG)).isTrue();
        book.end("test-dead", "dead", new JobBook.Ended(Duration.ZERO, 1, null));
        assertThat(row("test-dead").running()).isTrue();
        book.end("test-dead", "alive", new JobBook.Ended(LONG, 2, null));
        assertThat(row("test-dead").running()).isFalse();
        assertThat(row("test-dead").done()).isEqualTo(2);
    }

    @Test
    void whatStopsAJobIsKeptAndTheNextRunForgetsIt() {
        AtomicInteger runs = new AtomicInteger();
        Job job = job("test-stops", () -> {
            if (runs.incrementAndGet() == 1) throw new IllegalStateException("of one person");
            return 7;
        });
        clockwork.enter(Map.of("test-stops", Duration.ZERO));
        clockwork.look(job);
        assertThat(row("test-stops").fault()).isEqualTo("IllegalStateException");
        clockwork.look(job);
        assertThat(row("test-stops").fault()).isNull();
        assertThat(row("test-stops").done()).isEqualTo(7);
    }

    @Test
    void theJobsOfTheHouseAreKnownByWordsAndAnAdministratorHurriesThem() {
        List<String> names = book.all().stream().map(JobRow::name).toList();
        assertThat(names)
                .contains("due-releases", "journal-check", "journal-seals", "nightly-erasure", "old-submissions");
        for (String name : names)
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH))
                assertThat(Texts.in(language, "operations.job." + name)).doesNotStartWith("operations.");
        As.coordinator();
        assertThatThrownBy(() -> register.jobs()).isInstanceOf(NotPermitted.class);
        As.administrator();
        assertThatThrownBy(() -> desk.runNow(new JobDesk.RunJob("nothing"))).hasMessage("job-unknown");
        desk.runNow(new JobDesk.RunJob("old-submissions"));
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry WHERE act = 'operations.job-hurried'"))
                .isPositive();
    }

    private JobRow row(String name) {
        return book.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Job job(String name, LongSupplier work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration pause() {
                return Duration.ZERO;
            }

            @Override
            public long run() {
                return work.getAsLong();
            }
        };
    }
}
