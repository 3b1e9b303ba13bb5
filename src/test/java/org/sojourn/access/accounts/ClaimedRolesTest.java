package org.sojourn.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.access.Role;
import org.sojourn.access.university.ProvenPeople;

class ClaimedRolesTest {
    @Test
    void onlyWhatARuleNamesGivesARole() {
        ClaimedRoles rules = ClaimedRoles.of("eduperson_affiliation=student->STUDENT, groups=cn=office->COORDINATOR");
        assertThat(of(rules, Map.of("sub", "1", "eduperson_affiliation", List.of("member", "student"))))
                .containsExactly(Role.STUDENT);
        assertThat(of(rules, Map.of("sub", "1", "groups", "cn=office"))).containsExactly(Role.COORDINATOR);
        assertThat(of(rules, Map.of("sub", "1", "eduperson_affiliation", "staff", "groups", "cn=office2")))
                .isEmpty();
        assertThat(of(ClaimedRoles.of(""), Map.of("sub", "1", "eduperson_affiliation", "student")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"student->STUDENT", "a=b->DEAN", "a=b->SYSTEM", "a=b", "a=->READER"})
    void aRuleThatCannotBeReadStopsWithASentence(String rule) {
        assertThatThrownBy(() -> ClaimedRoles.of(rule)).hasMessageContaining(rule);
    }

    private static Set<Role> of(ClaimedRoles rules, Map<String, Object> claims) {
        return rules.of(ProvenPeople.of("https://login.example.org", claims));
    }
}
