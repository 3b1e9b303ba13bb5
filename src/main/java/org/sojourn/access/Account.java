package org.sojourn.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
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
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    Account(String givenName, String familyName, String email, String studentNumber, Collection<Role> roles) {
        rename(givenName, familyName, email);
        this.studentNumber = studentNumber;
        give(roles);
    }

    void rename(String given, String family, String mail) {
        this.givenName = given.strip();
        this.familyName = family.strip();
        this.email = mail.strip();
    }

    void give(Collection<Role> wanted) {
        if (wanted.isEmpty() || wanted.contains(Role.SYSTEM)) throw new IllegalArgumentException("roles " + wanted);
        roles.retainAll(wanted);
        roles.addAll(EnumSet.copyOf(wanted));
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    void close() {
        active = false;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
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

    String name() {
        return givenName + " " + familyName;
    }
}
