package org.sojourn.access.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    private static final int LONG = 50;

    @Test
    void aChainAsItWasMadeIsWhole() {
        assertThat(check(chain())).isEmpty();
    }

    @Test
    void anEmptyChainIsWhole() {
        assertThat(new ChainCheck().end(0, Link.NO_HASH).isWhole()).isTrue();
    }

    @Test
    void anEntryWithoutItsRowIsNamed() {
        List<Link> chain = chain();
        Link gone = chain.get(20);
        chain.set(20, new Link(gone.number(), gone.entryId(), gone.previousHash(), gone.hash(), null));
        assertThat(check(chain)).containsExactly(new Breach(Breach.Kind.ENTRY_GONE, 21, gone.entryId()));
    }

    @Test
    void aCutEndIsSeen() {
        List<Link> chain = chain();
        Link last = chain.get(LONG - 1);
        ChainCheck check = new ChainCheck();
        chain.subList(0, LONG - 5).forEach(check::look);
        assertThat(check.end(LONG, last.hashAnew()).breaches())
                .containsExactly(new Breach(Breach.Kind.END_CHANGED, LONG - 5, 0));
    }

    /** Whoever makes one link anew has to make all that follow, and then the end is another. */
    @Test
    void aChainMadeAnewFromSomewhereHasAnotherEnd() {
        List<Link> chain = chain();
        String known = chain.get(LONG - 1).hash();
        List<Link> forged = new ArrayList<>(chain.subList(0, 30));
        for (int i = 30; i < LONG; i++)
            forged.add(link(i + 1, forged.get(i - 1).hash(), entry(i + 1, i == 30 ? "access.nothing" : "access.act")));
        ChainCheck check = new ChainCheck();
        forged.forEach(check::look);
        assertThat(check.end(LONG, known).breaches()).extracting(Breach::kind).containsExactly(Breach.Kind.END_CHANGED);
    }

    @Test
    void whateverIsTakenOutPutInOrReorderedIsSeen() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Link> chain = chain();
            int at = random.nextInt(LONG - 1);
            switch (random.nextInt(3)) {
                case 0 -> chain.remove(at);
                case 1 -> chain.add(at, chain.get(random.nextInt(LONG)));
                default -> chain.set(at, chain.set(LONG - 1, chain.get(at)));
            }
            assertThat(check(chain)).as("seed %d round %d", seed, round).isNotEmpty();
        }
    }

    @Test
    void everyColumnIsCovered() {
        Link link = chain().get(0);
        EntryLine e = link.entry();
        Instant later = e.writtenAt().plusSeconds(1);
        List<EntryLine> changed = List.of(
                new EntryLine(99L, e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.b", "t", 9L, "f", "v"),
                new EntryLine(e.id(), later, e.storedAt(), 7L, "s", 8L, "a.b", "t", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), later, 7L, "s", 8L, "a.b", "t", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 6L, "s", 8L, "a.b", "t", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, null, 8L, "a.b", "t", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", null, "a.b", "t", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.c", "t", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.b", "u", 9L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.b", "t", 5L, "f", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.b", "t", 9L, "g", "v"),
                new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.b", "t", 9L, "f", "w"));
        EntryLine plain = new EntryLine(e.id(), e.writtenAt(), e.storedAt(), 7L, "s", 8L, "a.b", "t", 9L, "f", "v");
        assertThat(changed.stream().map(each -> link(1, Link.NO_HASH, each).hash()))
                .doesNotContain(link(1, Link.NO_HASH, plain).hash())
                .doesNotHaveDuplicates();
    }

    @Test
    void theDocumentedStatementIsTheTestedOne() throws IOException {
        String documented = Files.readString(Path.of("src/docs/operations.md")).replaceAll("\\s+", " ");
        assertThat(documented).contains(CheckInSql.STATEMENT.strip().replaceAll("\\s+", " "));
    }

    private static List<Breach> check(List<Link> chain) {
        ChainCheck check = new ChainCheck();
        chain.forEach(check::look);
        return check.end(LONG, chain().get(LONG - 1).hash()).breaches();
    }

    private static List<Link> chain() {
        List<Link> chain = new ArrayList<>();
        String previous = Link.NO_HASH;
        for (int i = 1; i <= LONG; i++) {
            chain.add(link(i, previous, entry(i, "access.act")));
            previous = chain.get(i - 1).hash();
        }
        return chain;
    }

    private static Link link(long number, String previous, EntryLine entry) {
        return new Link(
                number, entry.id(), previous, new Link(number, entry.id(), previous, null, entry).hashAnew(), entry);
    }

    private static EntryLine entry(long id, String act) {
        Instant at = Instant.parse("2027-01-15T10:00:00.123456Z").plusSeconds(id);
        return new EntryLine(1000 + id, at, at, 7L, "sealed", null, act, "account", id, "name", "shut");
    }
}
