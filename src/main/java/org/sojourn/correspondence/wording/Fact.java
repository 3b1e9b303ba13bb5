package org.sojourn.correspondence.wording;

import java.util.Arrays;
import java.util.Locale;

/** Something a letter can be filled with; in a text it stands as its name in double braces. */
public enum Fact {
    /** Whom the letter is to. */
    NAME(Weight.PERSONAL),
    UNTIL(Weight.NEEDED),
    AT(Weight.FREE),
    FROM(Weight.FREE),
    DEVICE(Weight.PERSONAL),
    WHO(Weight.PERSONAL),
    PERSON(Weight.PERSONAL),
    ROLE(Weight.FREE),
    CALL(Weight.FREE),
    RUN(Weight.FREE),
    /** The last day of a deadline, without its hour. */
    DAY(Weight.FREE),
    DEADLINE(Weight.NEEDED),
    PLACE(Weight.PERSONAL),
    NUMBER(Weight.FREE),
    DIGEST(Weight.FREE),
    /** What kind of paper, never its file’s name. */
    DOCUMENT(Weight.PERSONAL),
    /** Several things, one in each line; a point of a list that says nothing else becomes as many points. */
    MISSING(Weight.LIST),
    /** Whose visit: “your visit”, or of whom. */
    VISIT(Weight.PERSONAL),
    /** What a step of a visit is called; what concerns health has no name here. */
    STEP(Weight.PERSONAL),
    /** How many steps of a visit. */
    STEPS(Weight.FREE),
    /** The day of a step, or the last of a paper. */
    DUE(Weight.NEEDED),
    /** Several steps, one in each line. */
    TASKS(Weight.LIST);

    private enum Weight {
        FREE,
        /** Never in a subject. */
        PERSONAL,
        /** A letter that has it and does not say it makes somebody miss something. */
        NEEDED,
        /** Both, and of several lines. */
        LIST
    }

    private final Weight weight;

    Fact(Weight weight) {
        this.weight = weight;
    }

    boolean isPersonal() {
        return weight == Weight.PERSONAL || isList();
    }

    boolean isNeeded() {
        return weight == Weight.NEEDED || isList();
    }

    private boolean isList() {
        return weight == Weight.LIST;
    }

    static boolean isList(String key) {
        return Arrays.stream(values())
                .anyMatch(fact -> fact.isList() && fact.key().equals(key));
    }

    /** Its name among the facts of a letter. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a text. */
    public String placeholder() {
        return "{{" + key() + "}}";
    }
}
