package org.sojourn.access.entry;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.OptionalLong;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.accounts.Identities;
import org.sojourn.access.university.ProvenPerson;

/** Lets in whom the university recognises, and connects accounts with it. A {@link ProvenPerson} is the proof it asks for. */
@Desk
public class UniversityDesk {
    @Inject
    private Identities identities;

    @Inject
    private Admission admission;

    @Inject
    private CurrentCaller caller;

    /**
     * In, as whoever this person is here; a code of ours is asked for where there is one and the university has asked for
     * none. Not in when she may do nothing here any more. Refuses what {@link Identities#accountOf} refuses.
     */
    @Permits(everybody = true)
    public Entered enter(Enter command) {
        OptionalLong account = identities.accountOf(command.person());
        if (account.isEmpty()) return Entered.refused();
        return command.person().isStrong()
                ? admission.admit(account.getAsLong(), SignInWay.PROVIDER_STRONG, command.from())
                : admission.ask(account.getAsLong(), SignInWay.PROVIDER, command.from());
    }

    /** The caller, signed in here, is this person there. Refuses when either of the two is connected with another. */
    @Permits(everybody = true, reach = Reach.OWN)
    public void connect(Connect command) {
        identities.connect(command.person());
    }

    /** The caller comes in by the university no more. Refuses when she has no password. */
    @Permits(everybody = true, reach = Reach.OWN)
    public void disconnect() {
        identities.disconnect();
    }

    /** Where the caller stands. */
    @Permits(everybody = true, reach = Reach.OWN)
    public UniversityCard mine() {
        caller.signedIn();
        return new UniversityCard(identities.connectedSince().orElse(null));
    }

    /** @param person recognised a moment ago */
    public record Enter(ProvenPerson person, Arrival from) {
        public Enter {
            Objects.requireNonNull(person);
        }
    }

    /** @param person recognised a moment ago */
    public record Connect(ProvenPerson person) {
        public Connect {
            Objects.requireNonNull(person);
        }
    }
}
