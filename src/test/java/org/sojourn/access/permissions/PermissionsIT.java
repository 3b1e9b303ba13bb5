package org.sojourn.access.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.Programme;

/**
 * Everybody knocks at every door, about what is hers, another person's and another unit's. What must come back follows
 * from the door's own declaration; whoever adds a door adds nothing here, unless it asks for something new.
 */
@ContainerTest
class PermissionsIT {
    private static final Path REPORT = Path.of("target", "permissions.md");

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Inject
    Seal seal;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, List<String>> matrix = new LinkedHashMap<>();

    private Things own;
    private Things otherPerson;
    private Things otherUnit;
    private long colleague;
    private Samples.Personal foreign;
    private Tables tables;

    @Test
    void everyDoorGivesEverybodyExactlyWhatItDeclares() throws IOException {
        prepare();
        List<DoorMethod> doors = DoorMethod.all();
        List<Asker> askers = Asker.all(own);
        tables = new Tables();
        for (Asker asker : askers) {
            Samples.Personal hers =
                    asker.role() == null ? foreign : Samples.Personal.of(asker.accountId(), own.call(), colleague);
            if (asker.role() != null) own.belongTo(asker.accountId());
            tables.look();
            for (DoorMethod door : doors) {
                String cell = knock(asker, door, hers);
                matrix.computeIfAbsent(door.name() + " | " + door.reach(), name -> new ArrayList<>())
                        .add(cell);
            }
            if (tables.haveChanged()) wrong.add(asker.name() + ": something was changed by what was refused");
        }
        write(askers);
        assertThat(doors).as("doors found").hasSizeGreaterThan(80);
        assertThat(wrong).isEmpty();
    }

    private void prepare() {
        long call = Given.aClosedCall();
        RuleBook rules = RuleBook.standard();
        Sql.change(
                "INSERT INTO rule_version (id, call_id, number, content, digest, written_at) VALUES (?, ?, 1, ?, ?, '2026-01-01')",
                Given.number(),
                call,
                rules.text(),
                rules.digest());
        String seed = Seal.secret();
        Sql.change(
                "UPDATE exchange_call SET seed_sealed = ?, seed_hash = ? WHERE id = ?",
                seal.close(seed),
                Seal.digest(seed),
                call);
        long run = Given.aReleasedRun(call);
        own = Things.of(Programme.DENTISTRY, call, run);
        otherPerson = own.withStudent();
        otherUnit = Things.of(Programme.PUBLIC_HEALTH, call, run);
        colleague = Given.anAccount(Role.READER);
        long stranger = Given.anAccount(Role.COORDINATOR);
        foreign = Samples.Personal.of(stranger, call, colleague);
    }

    private String knock(Asker asker, DoorMethod door, Samples.Personal personal) {
        Samples hers = new Samples(own, personal, personal, colleague);
        boolean opens = opens(asker, door);
        check(asker, door, hers, opens ? Expected.PERMITTED : Expected.REFUSED);
        if (!opens) return "";
        if (!hers.isAboutSomething()) return "yes";
        boolean isOwn = door.reach() == Reach.OWN;
        boolean isPart = asker.isForPart() && (door.reach() == Reach.UNIT || door.reach() == Reach.PARTNER);
        check(
                asker,
                door,
                new Samples(otherPerson, foreign, personal, colleague),
                isOwn ? Expected.WITHHELD : Expected.PERMITTED);
        check(
                asker,
                door,
                new Samples(otherUnit, foreign, personal, colleague),
                isOwn || isPart ? Expected.WITHHELD : Expected.PERMITTED);
        return isOwn ? "own" : isPart ? "her unit" : "yes";
    }

    /** What the declaration says, read here once more and on its own. */
    private static boolean opens(Asker asker, DoorMethod door) {
        if (!door.asksFor(asker.role())) return false;
        if (!asker.isForPart()) return true;
        return switch (door.reach()) {
            case FACULTY, INSIDE -> false;
            case PARTNER -> asker.unit().code().startsWith("PARTNER");
            default -> true;
        };
    }

    private void check(Asker asker, DoorMethod door, Samples samples, Expected expected) {
        Object[] arguments = new Arguments(samples, door.method()).of(door.method());
        asker.act();
        Object answer = expected == Expected.PERMITTED ? undone(door, arguments) : door.call(arguments);
        String who = asker.name() + " at " + door.name() + (samples.things() == own ? "" : " about another’s") + ": ";
        if (answer instanceof Throwable thrown && !isRefusal(thrown)) wrong.add(who + "broke with " + thrown);
        boolean refused = answer instanceof NotPermitted;
        if (expected == Expected.PERMITTED && refused && !door.maySayNoToAll()) wrong.add(who + "is refused");
        if (expected == Expected.REFUSED && !refused) wrong.add(who + "gets " + answer);
        if (expected == Expected.WITHHELD) withheld(who, door, answer);
        if (expected != Expected.REFUSED) leaks(who, asker, door, samples, answer);
    }

    private void withheld(String who, DoorMethod door, Object answer) {
        if (answer instanceof Refusal && !(answer instanceof NotPermitted))
            wrong.add(who + "learns that it is there: " + answer);
        if (answer instanceof Optional<?> one && one.isPresent()) wrong.add(who + "gets " + one.get());
        if (door.changes() && tables.haveChanged()) wrong.add(who + "has changed something");
    }

    private void leaks(String who, Asker asker, DoorMethod door, Samples samples, Object answer) {
        Set<String> secret = new LinkedHashSet<>();
        if (door.reach() == Reach.OWN) {
            secret.addAll(otherPerson.personal());
            secret.addAll(otherUnit.personal());
        } else if (asker.isForPart() && (door.reach() == Reach.UNIT || door.reach() == Reach.PARTNER)) {
            secret.addAll(otherUnit.ofUnit());
        }
        String told = Told.in(answer);
        secret.stream().filter(told::contains).forEach(id -> wrong.add(who + "is told of " + id));
        boolean byObject = door.reach() == Reach.OWN || door.reach() == Reach.UNIT;
        if (byObject && samples.things() == own && answer instanceof Optional<?> one && one.isEmpty())
            wrong.add(who + "does not get what is hers");
    }

    /** What is let in acts in a transaction that is taken back, so that the next one finds everything as it was. */
    private Object undone(DoorMethod door, Object[] arguments) {
        try {
            transaction.begin();
            try {
                return door.call(arguments);
            } finally {
                transaction.rollback();
                if (door.actsOutsideOfTransactions()) tables.look();
            }
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof Refusal
                || thrown.getClass().getSimpleName().equals("FileRefused")
                || thrown instanceof java.sql.SQLIntegrityConstraintViolationException;
    }

    private void write(List<Asker> askers) throws IOException {
        StringBuilder text =
                new StringBuilder("# Who may what\n\nMade by PermissionsIT from what the doors declare, after"
                        + " knocking at each of them. Empty: refused. “own”: the caller’s own things only. “her unit”: what"
                        + " belongs to her programme or partner.\n\n| Door | Reach |");
        askers.forEach(asker -> text.append(' ').append(asker.name()).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(askers.size())).append('\n');
        matrix.forEach((door, cells) -> text.append("| ")
                .append(door)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        Files.createDirectories(REPORT.toAbsolutePath().getParent());
        Files.writeString(REPORT, text);
    }

    private enum Expected {
        PERMITTED,
        REFUSED,
        WITHHELD
    }
}
