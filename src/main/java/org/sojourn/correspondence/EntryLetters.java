package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sojourn.access.accounts.DeputyNamed;
import org.sojourn.access.accounts.EntryLinkMade;
import org.sojourn.access.accounts.PasswordChanged;
import org.sojourn.access.entry.DeviceAppeared;
import org.sojourn.access.entry.SecondFactorRemoved;
import org.sojourn.access.people.AddressBook;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** Letters about somebody’s own way in: links, what changed about her sign-in, and whom she stands in for. */
@ApplicationScoped
class EntryLetters {
    private static final String VISIT = "/access/visit-link";
    private static final String SIGN_INS = "/access/my-sign-in";

    @Inject
    private Outbox outbox;

    @Inject
    private AddressBook addresses;

    @Inject
    private DatabaseClock clock;

    void linkMade(@Observes EntryLinkMade made) {
        outbox.put(
                switch (made.purpose()) {
                    case INVITATION -> link(made, LetterKind.INVITATION, "/access/password");
                    case PASSWORD -> link(made, LetterKind.PASSWORD, "/access/password");
                    case VISIT -> link(made, LetterKind.VISIT_INVITATION, VISIT);
                    case VISIT_AGAIN -> link(made, LetterKind.VISIT_LINK, VISIT);
                });
    }

    /** The letter about a visit is of use without its link too: where that leads she asks for another one. */
    private static Notice link(EntryLinkMade made, LetterKind kind, String page) {
        return new Notice(
                "link/" + Seal.digest(made.secret()),
                made.accountId(),
                kind,
                language -> Map.of(
                        "link", page + "?link=" + made.secret(), "until", When.moment(language, made.validUntil())),
                kind == LetterKind.VISIT_INVITATION ? null : made.validUntil());
    }

    /** The moment is in the key: whoever changes it twice is told twice. */
    void passwordChanged(@Observes PasswordChanged change) {
        outbox.put(new Notice(
                "password/" + change.accountId() + "/" + clock.now(),
                change.accountId(),
                LetterKind.PASSWORD_CHANGED,
                language -> Map.of("at", When.moment(language, clock.now()), "link", "/access/forgotten"),
                null));
    }

    void deviceAppeared(@Observes DeviceAppeared device) {
        outbox.put(new Notice(
                "device/" + device.signInId(),
                device.accountId(),
                LetterKind.NEW_DEVICE,
                language ->
                        Map.of("device", device.device(), "at", When.moment(language, device.at()), "link", SIGN_INS),
                null));
    }

    void secondFactorRemoved(@Observes SecondFactorRemoved removed) {
        String who = removed.byHerself() ? "you" : "administrator";
        outbox.put(new Notice(
                "factor/" + removed.accountId() + "/" + removed.at(),
                removed.accountId(),
                LetterKind.SECOND_FACTOR_REMOVED,
                language -> Map.of(
                        "who",
                        Texts.in(language, "correspondence.factor." + who),
                        "at",
                        When.moment(language, removed.at()),
                        "link",
                        SIGN_INS),
                null));
    }

    void deputyNamed(@Observes DeputyNamed named) {
        String person = addresses.of(List.of(named.forAccountId())).values().stream()
                .findFirst()
                .map(one -> one.name())
                .orElse("");
        outbox.put(new Notice(
                "deputy/" + named.deputyshipId(),
                named.accountId(),
                LetterKind.DEPUTY_NAMED,
                language -> Map.of(
                        "person",
                        person,
                        "role",
                        Texts.in(language, "vocabulary.role." + named.role()),
                        "from",
                        When.day(language, named.from()),
                        "until",
                        When.day(language, named.until()),
                        "link",
                        "/home/today"),
                null));
    }
}
