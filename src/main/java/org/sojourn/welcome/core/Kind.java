package org.sojourn.welcome.core;

import static org.sojourn.welcome.core.LegalForm.EMPLOYED;
import static org.sojourn.welcome.core.LegalForm.EXCHANGE;
import static org.sojourn.welcome.core.LegalForm.GUEST_AGREEMENT;
import static org.sojourn.welcome.core.LegalForm.SCHOLARSHIP;

import java.util.List;
import java.util.Optional;

/** As what somebody comes. One person may come as two: a professor who treats patients is a physician too. */
public enum Kind {
    PHD(Flag.PHD, EMPLOYED, SCHOLARSHIP, GUEST_AGREEMENT),
    POSTDOC(Flag.POSTDOC, EMPLOYED, SCHOLARSHIP, GUEST_AGREEMENT),
    PROFESSOR(Flag.PROFESSOR, GUEST_AGREEMENT, EMPLOYED, SCHOLARSHIP),
    PHYSICIAN(Flag.PHYSICIAN, EMPLOYED, GUEST_AGREEMENT, SCHOLARSHIP),
    /** Has no flag of its own: the legal form says it. */
    OBSERVER(null, LegalForm.OBSERVER),
    /** An exchange or an elective student. */
    STUDENT(Flag.STUDENT, EXCHANGE),
    STAFF(Flag.STAFF, EMPLOYED);

    private final Flag flag;
    private final List<LegalForm> forms;

    Kind(Flag flag, LegalForm... forms) {
        this.flag = flag;
        this.forms = List.of(forms);
    }

    public Optional<Flag> flag() {
        return Optional.ofNullable(flag);
    }

    /** In which legal forms this kind comes, the usual one first. */
    public List<LegalForm> legalForms() {
        return forms;
    }
}
