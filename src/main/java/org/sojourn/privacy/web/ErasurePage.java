package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.privacy.ErasureRegister;
import org.sojourn.privacy.ErasureState;

/** Requests to be erased and holds, and the way to a person. */
@Named
@RequestScoped
public class ErasurePage {
    @Inject
    private ErasureRegister register;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    private ErasureRegister.Cases cases;
    private Map<Long, PersonRow> people;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRequests()));
    }

    public List<ErasureRegister.RequestRow> getRequests() {
        return cases().requests();
    }

    public List<ErasureRegister.HoldRow> getHolds() {
        return cases().holds();
    }

    private ErasureRegister.Cases cases() {
        if (cases == null) cases = register.cases();
        return cases;
    }

    public String getTitle() {
        long open = getRequests().stream()
                .filter(row -> row.state() == ErasureState.PREPARED)
                .count();
        return texts.of("privacy.erasure.title", open);
    }

    public String getQ() {
        return Asked.text("q");
    }

    /** Students found for a look at their data; none before somebody has searched. */
    public List<PersonRow> getFound() {
        return getQ() == null || !caller.is(Role.ADMINISTRATOR) ? List.of() : accounts.students(getQ());
    }

    /** The name behind a number, or the number when it leads to nobody any more. */
    public String name(long accountId) {
        if (people == null) people = accounts.people(numbers());
        PersonRow person = people.get(accountId);
        return person == null ? texts.of("privacy.erasure.nobody", Long.toString(accountId)) : person.name();
    }

    private Set<Long> numbers() {
        return Stream.concat(
                        getRequests().stream().map(ErasureRegister.RequestRow::accountId),
                        getHolds().stream().map(ErasureRegister.HoldRow::accountId))
                .collect(Collectors.toSet());
    }
}
