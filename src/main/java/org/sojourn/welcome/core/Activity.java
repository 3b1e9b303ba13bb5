package org.sojourn.welcome.core;

/** What a guest will do here that asks for care. */
public enum Activity {
    PATIENT_CONTACT(Flag.PATIENT_CONTACT),
    PATIENT_DATA(Flag.PATIENT_DATA),
    HUMAN_MATERIAL(Flag.HUMAN_MATERIAL),
    LAB(Flag.LAB),
    /** Genetically modified organisms. */
    GMO(Flag.GMO),
    RADIATION(Flag.RADIATION),
    ANIMALS(Flag.ANIMALS),
    CLINICAL_TRIALS(Flag.CLINICAL_TRIALS);

    private final Flag flag;

    Activity(Flag flag) {
        this.flag = flag;
    }

    public Flag flag() {
        return flag;
    }
}
