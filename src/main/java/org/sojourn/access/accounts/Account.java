package org.sojourn.access.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.Changes;
import org.sojourn.platform.Entry;

/**
 * A person's account. It is opened by an administrator, by an import of students or by the first start; it gets a password
 * only from its owner, through a link that works once; it is closed, never deleted, while anything still names it.
 */
@Entity
@Table(name = "account")
class Account extends Entry {
    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    @Column(name = "student_number")
    private String studentNumber;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language = "de";

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    private Set<HeldRole> roles = new HashSet<>();

    protected Account() {}

    Account(String givenName, String familyName, String email, String studentNumber, Collection<Role> roles) {
        rename(givenName, familyName, email);
        this.studentNumber = studentNumber;
        give(roles);
    }

    /** For the journal, when it is opened. */
    Changes told() {
        return Changes.of("name", null, name())
                .and("email", null, email)
                .and("roles", null, roles.stream().map(HeldRole::role).collect(Collectors.toSet()));
    }

    /** @return what is another now */
    Changes rename(String given, String family, String mail) {
        String oldName = name();
        String oldMail = email;
        this.givenName = given.strip();
        this.familyName = family.strip();
        this.email = mail.strip();
        return Changes.of("name", oldName, name()).and("email", oldMail, email);
    }

    /** Roles for the whole faculty and without an end, as an account is opened with. */
    private void give(Collection<Role> wanted) {
        if (wanted.isEmpty() || wanted.contains(Role.SYSTEM)) throw new IllegalArgumentException("roles " + wanted);
        wanted.forEach(role -> roles.add(new HeldRole(role, Unit.FACULTY, null, null)));
    }

    void hold(HeldRole held) {
        roles.add(held);
    }

    /** Takes a role for a unit away; says whether there was one. */
    boolean drop(Role role, Unit unit) {
        return roles.removeIf(held -> held.is(role, unit));
    }

    boolean holds(Role role, Unit unit) {
        return roles.stream().anyMatch(held -> held.is(role, unit));
    }

    /** Does she hold this role for this unit on this day? */
    boolean holds(Role role, Unit unit, LocalDate day) {
        return roles.stream().anyMatch(held -> held.is(role, unit) && held.isOn(day));
    }

    boolean holdsNothingOn(LocalDate day) {
        return roles.stream().noneMatch(held -> held.isOn(day));
    }

    /** Nobody has entered with it, and it is for nothing but being a student. */
    boolean isUntouchedStudent() {
        return passwordHash == null
                && studentNumber != null
                && roles.stream().allMatch(held -> held.role() == Role.STUDENT);
    }

    /** A student or a guest: nobody of the house. */
    boolean isFromOutside() {
        return studentNumber != null || isGuest();
    }

    boolean isGuest() {
        return roles.stream().anyMatch(held -> held.role() == Role.GUEST);
    }

    /** A guest who may nothing else here: she needs no password. */
    boolean isOnlyGuest() {
        return studentNumber == null && isGuest() && roles.stream().allMatch(held -> held.role() == Role.GUEST);
    }

    boolean holdsNothing() {
        return roles.isEmpty();
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    /** @param wanted the language letters to her are written in */
    void writeIn(String wanted) {
        language = wanted;
    }

    String language() {
        return language;
    }

    void close() {
        active = false;
    }

    boolean isActive() {
        return active;
    }

    String studentNumber() {
        return studentNumber;
    }

    String passwordHash() {
        return passwordHash;
    }

    String email() {
        return email;
    }

    String name() {
        return givenName + " " + familyName;
    }
}
