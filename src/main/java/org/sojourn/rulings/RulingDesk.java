package org.sojourn.rulings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Mandate;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.Applied;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * Where rulings are proposed and decided. Every act is refused while the call is a draft and once its results are out; what
 * changes here makes a run of before stale.
 */
@Desk
public class RulingDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private PlaceRegister places;

    @Inject
    private WithinReach reach;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /**
     * Proposes that a submitted application is protected at a place it wishes for, or barred there or, without a place,
     * altogether. Refuses hardship, which is proposed elsewhere, and an application that is not submitted.
     *
     * @return the ruling's id
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public long propose(ProposeRuling command) {
        MyApplication application =
                reach.application(command.applicationId()).orElseThrow(() -> new NotPermitted("application"));
        if (command.kind() == null || command.kind() == RulingKind.HARDSHIP) throw new Refusal("ruling-kind-needed");
        if (!application.isSubmitted()) throw new Refusal("ruling-needs-a-submission");
        if (command.kind() == RulingKind.PROTECTED && command.placeId() == null)
            throw new Refusal("ruling-needs-a-place");
        if (command.placeId() != null && !application.wishes().contains(command.placeId()))
            throw new Refusal("ruling-place-not-wished");
        Ruling.Subject about = new Ruling.Subject(application.callId(), application.id(), application.accountId());
        return propose(new Ruling(about, command.kind(), command.placeId(), command.reason()));
    }

    /**
     * Proposes that a student who has submitted her application in a call is a case of hardship. Refuses a student number
     * under which nothing is submitted.
     *
     * @return the ruling's id
     */
    @Permits(Role.HARDSHIP)
    public long proposeHardship(ProposeHardship command) {
        Applied applied = applications
                .applied(command.callId(), command.studentNumber())
                .orElseThrow(() -> new Refusal("ruling-student-unknown"));
        Ruling.Subject about = new Ruling.Subject(command.callId(), applied.applicationId(), applied.accountId());
        return propose(new Ruling(about, RulingKind.HARDSHIP, null, command.reason()));
    }

    private long propose(Ruling ruling) {
        refuseOutsideOfTheRound(ruling.callId());
        ruling.proposed(caller.accountId(), inPlaceOf(ruling.kind().proposer()), clock.now());
        entities.persist(ruling);
        entities.flush();
        journal.write("rulings.proposed", "ruling", ruling.id(), ruling.toldNew(placeCode(ruling.placeId())));
        return ruling.id();
    }

    private String placeCode(Long placeId) {
        return placeId == null
                ? null
                : places.places(List.of(placeId)).get(placeId).code();
    }

    /** The second person's yes. Refused for the one who proposed, for her deputy, and for whom she was deputy. */
    @Permits({Role.APPROVER, Role.HARDSHIP})
    public void grant(Decide command) {
        Ruling ruling = toDecide(command.rulingId(), command.version());
        done(
                "rulings.granted",
                ruling,
                it -> it.grant(caller.accountId(), caller.get().side(), clock.now()));
    }

    /** The second person's no, with a reason; for the same people as the yes. */
    @Permits({Role.APPROVER, Role.HARDSHIP})
    public void refuse(Answer command) {
        Ruling ruling = toDecide(command.rulingId(), command.version());
        done(
                "rulings.refused",
                ruling,
                it -> it.refuse(caller.accountId(), caller.get().side(), command.reason(), clock.now()));
    }

    /** Ends what was granted, with a reason; never by the one who proposed it. */
    @Permits({Role.APPROVER, Role.HARDSHIP})
    public void revoke(Answer command) {
        Ruling ruling = toDecide(command.rulingId(), command.version());
        done(
                "rulings.revoked",
                ruling,
                it -> it.revoke(caller.accountId(), caller.get().side(), command.reason(), clock.now()));
    }

    /** Takes a proposal back that nobody has decided yet: whoever may propose such a thing, within her reach. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void takeBack(Decide command) {
        Ruling ruling = found(command.rulingId(), command.version());
        if (ruling.kind() == RulingKind.HARDSHIP
                || reach.application(ruling.applicationId()).isEmpty()) throw new Refusal("ruling-unknown");
        done("rulings.taken-back", ruling, it -> it.takeBack(caller.accountId(), clock.now()));
    }

    /** Takes a proposal of hardship back that nobody has decided yet. */
    @Permits(Role.HARDSHIP)
    public void takeHardshipBack(Decide command) {
        Ruling ruling = found(command.rulingId(), command.version());
        if (ruling.kind() != RulingKind.HARDSHIP) throw new Refusal("ruling-unknown");
        done("rulings.taken-back", ruling, it -> it.takeBack(caller.accountId(), clock.now()));
    }

    /**
     * Until the transaction ends nothing that stands is decided or ended; for the release, before it looks whether anything
     * was. Whoever decides in the meantime waits, and is then refused.
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.INSIDE)
    public void holdStill(long callId) {
        standing(callId, List.of(RulingState.PROPOSED, RulingState.GRANTED));
    }

    private List<Ruling> standing(long callId, List<RulingState> states) {
        return entities.createQuery(
                        "SELECT r FROM Ruling r WHERE r.callId = :call AND r.state IN :states ORDER BY r.id",
                        Ruling.class)
                .setParameter("call", callId)
                .setParameter("states", states)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Ends what nobody has decided when the results of its call are out; for the release, within its act. */
    @Permits(value = Role.COORDINATOR, reach = Reach.INSIDE)
    public void lapse(long callId) {
        if (calls.call(callId).orElseThrow().phase() != CallPhase.RELEASED) return;
        for (Ruling ruling : standing(callId, List.of(RulingState.PROPOSED))) {
            RulingState before = ruling.state();
            ruling.lapse(clock.now());
            journal.write("rulings.lapsed", "ruling", ruling.id(), ruling.told(before));
        }
    }

    private void done(String act, Ruling ruling, Consumer<Ruling> move) {
        refuseOutsideOfTheRound(ruling.callId());
        RulingState before = ruling.state();
        move.accept(ruling);
        entities.flush();
        journal.write(act, "ruling", ruling.id(), ruling.told(before));
    }

    /** To those who decide other kinds it does not exist. */
    private Ruling toDecide(long id, int version) {
        Ruling ruling = found(id, version);
        if (!caller.is(ruling.kind().decider())) throw new Refusal("ruling-unknown");
        return ruling;
    }

    private Ruling found(long id, int version) {
        Ruling ruling = entities.find(Ruling.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ruling == null) throw new Refusal("ruling-unknown");
        Refusal.whenStale(version, ruling.version());
        return ruling;
    }

    private void refuseOutsideOfTheRound(long callId) {
        CallPhase phase = calls.call(callId)
                .orElseThrow(() -> new Refusal("ruling-unknown"))
                .phase();
        if (phase == CallPhase.DRAFT) throw new Refusal("ruling-of-a-draft");
        if (phase == CallPhase.RELEASED) throw new Refusal("ruling-after-release");
    }

    /** In whose place she proposes; a role of her own for the faculty outweighs every deputyship, one for a part does not. */
    private long inPlaceOf(Role role) {
        var used = caller.get().mandates().stream()
                .filter(mandate -> mandate.role() == role)
                .toList();
        if (used.stream().anyMatch(mandate -> mandate.isOwn() && mandate.unit().isFaculty())) return 0;
        return used.stream()
                .filter(mandate -> !mandate.isOwn())
                .mapToLong(Mandate::forAccountId)
                .findFirst()
                .orElse(0);
    }

    /** @param placeId null = the whole application, where the kind allows it */
    public record ProposeRuling(long applicationId, RulingKind kind, Long placeId, String reason) {}

    public record ProposeHardship(long callId, String studentNumber, String reason) {}

    /** @param version the version of the ruling the person saw */
    public record Decide(long rulingId, int version) {}

    public record Answer(long rulingId, int version, String reason) {}
}
