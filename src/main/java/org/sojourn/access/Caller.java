package org.sojourn.access;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person behind a request, as the database knows her at this moment.
 *
 * @param accountId the account, 0 for nobody and for the application itself
 * @param name given and family name
 * @param mandates what she may today, as herself and in place of others
 */
public record Caller(long accountId, String name, List<Mandate> mandates) {
    static final Caller NOBODY = new Caller(0, "", List.of());
    static final Caller SYSTEM = new Caller(0, "Sojourn", List.of(new Mandate(Role.SYSTEM, Unit.FACULTY, 0, "")));

    /** What a role becomes where its holder may only look; others are nothing there. */
    private static final Map<Role, Role> LOOKS = Map.of(
            Role.STUDENT, Role.STUDENT,
            Role.COORDINATOR, Role.READER,
            Role.APPROVER, Role.READER,
            Role.READER, Role.READER,
            Role.GUEST, Role.GUEST,
            Role.HOST, Role.HOST);

    public Caller {
        mandates = List.copyOf(mandates);
    }

    /** The same person, who only looks: as student, guest or host at what is hers, as anybody of the office like a reader. */
    Caller looking() {
        return new Caller(
                accountId,
                name,
                mandates.stream()
                        .filter(held -> LOOKS.containsKey(held.role()))
                        .map(held ->
                                new Mandate(LOOKS.get(held.role()), held.unit(), held.forAccountId(), held.forName()))
                        .toList());
    }

    public boolean isSignedIn() {
        return accountId != 0;
    }

    /** What she may be, for whatever unit. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        mandates.forEach(mandate -> roles.add(mandate.role()));
        return roles;
    }

    /** How far she reaches where one of these roles is asked for; the application itself reaches everything. */
    public Scope scope(Role... asked) {
        return scope(Set.of(asked));
    }

    Scope scope(Set<Role> roles) {
        return Scope.of(mandates.stream()
                .filter(mandate -> roles.contains(mandate.role()) || mandate.role() == Role.SYSTEM)
                .map(Mandate::unit)
                .toList());
    }

    /** The names of those she stands in for today. */
    public Set<String> standsInFor() {
        return mandates.stream()
                .filter(mandate -> !mandate.isOwn())
                .map(Mandate::forName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In whose place she acts when she acts in this role for the faculty: 0 when it is also her own. */
    public long inPlaceOf(Role role) {
        List<Mandate> used = mandates.stream()
                .filter(mandate -> mandate.role() == role && mandate.unit().isFaculty())
                .toList();
        return used.stream().anyMatch(Mandate::isOwn) || used.isEmpty()
                ? 0
                : used.get(0).forAccountId();
    }

    /** Herself and everybody she stands in for today: together one pair of eyes. */
    public Set<Long> side() {
        Set<Long> side = new LinkedHashSet<>();
        side.add(accountId);
        mandates.stream().filter(mandate -> !mandate.isOwn()).forEach(mandate -> side.add(mandate.forAccountId()));
        return side;
    }
}
