package org.sojourn.applications.answers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.ApplicationStatus;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Where a student declares that what she hands in is true. */
@Desk
public class DeclarationDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /**
     * She declares the text as it now reads. Having declared it already changes nothing. Refused for a withdrawn application and
     * once the call is over.
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void declare(Declare command) {
        Object[] found = mine(command.applicationId());
        if (found[1] == ApplicationStatus.WITHDRAWN) throw new Refusal("application-withdrawn");
        calls.refuseUnlessOpen((Long) found[0]);
        Declaration kept =
                Optional.ofNullable((Declaration) found[2]).orElseGet(() -> new Declaration(command.applicationId()));
        if (kept.isOf(DeclarationText.digest())) return;
        kept.declare(DeclarationText.digest(), command.language(), clock.now());
        if (found[2] == null) entities.persist(kept);
        entities.flush();
        journal.write(
                "applications.declared",
                "application",
                command.applicationId(),
                Changes.of("digest", null, DeclarationText.digest()).about(caller.accountId()));
    }

    private Object[] mine(long applicationId) {
        return entities.createQuery(
                        "SELECT a.callId, a.status, d FROM Application a LEFT JOIN Declaration d ON d.applicationId = a.id"
                                + " WHERE a.id = :id AND a.accountId = :me",
                        Object[].class)
                .setParameter("id", applicationId)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotPermitted("application"));
    }

    /** @param language in which she read it, {@code de} or {@code en} */
    public record Declare(long applicationId, String language) {
        public Declare {
            language = language.equals("en") ? "en" : "de";
        }
    }
}
