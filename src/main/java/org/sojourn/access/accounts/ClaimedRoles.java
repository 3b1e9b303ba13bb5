package org.sojourn.access.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.access.Role;
import org.sojourn.access.university.ProvenPerson;
import org.sojourn.platform.Settings;
import org.sojourn.platform.StartRefused;

/**
 * Which claims give which roles, as {@code SOJOURN_OIDC_ROLES} says:
 * {@code eduperson_affiliation=student->STUDENT, groups=office->COORDINATOR}. What is not there gives nothing. Every role so
 * given is for the whole faculty.
 */
final class ClaimedRoles {
    private static final Pattern RULE = Pattern.compile("([A-Za-z0-9_:./-]+)=(.+)->([A-Z_]+)");

    private final List<Rule> rules;

    private record Rule(String claim, String value, Role role) {}

    private ClaimedRoles(List<Rule> rules) {
        this.rules = rules;
    }

    static ClaimedRoles configured() {
        return of(Settings.SOJOURN_OIDC_ROLES.value().orElse(""));
    }

    /** Refuses, with a sentence, what it cannot read: a rule that is passed over would take roles away. */
    static ClaimedRoles of(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String part : text.split(",")) if (!part.isBlank()) rules.add(rule(part.strip()));
        return new ClaimedRoles(List.copyOf(rules));
    }

    private static Rule rule(String part) {
        Matcher rule = RULE.matcher(part);
        boolean known = rule.matches()
                && Arrays.stream(Role.values())
                        .anyMatch(role -> role != Role.SYSTEM && role.name().equals(rule.group(3)));
        if (!known)
            throw new StartRefused("SOJOURN_OIDC_ROLES holds " + part
                    + ". Write claim=value->ROLE, with rules between commas and the role’s name as in operations.md.");
        return new Rule(rule.group(1), rule.group(2).strip(), Role.valueOf(rule.group(3)));
    }

    Set<Role> of(ProvenPerson person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rules.stream()
                .filter(rule -> person.all(rule.claim()).contains(rule.value()))
                .forEach(rule -> roles.add(rule.role()));
        return roles;
    }
}
