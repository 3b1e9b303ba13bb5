package org.sojourn.welcome.core;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said of a visit in the condition of a task; see {@link Facts#flags}. */
public enum Flag {
    EMPLOYED,
    GUEST_AGREEMENT,
    SCHOLARSHIP,
    OBSERVER,
    EXCHANGE,
    PHD,
    POSTDOC,
    PROFESSOR,
    PHYSICIAN,
    STUDENT,
    STAFF,
    /** No citizenship of the European Union, the European Economic Area or Switzerland. */
    NON_EU,
    /** A national visa before entry. */
    VISA_REQUIRED,
    /** Over 90 days, and the title may be applied for after entry. */
    VISA_FREE_NON_EU,
    /** A Schengen visa for up to 90 days. */
    SHORT_VISA_REQUIRED,
    STAY_OVER_90_DAYS,
    STAY_OVER_12_MONTHS,
    /** Proof against measles, §20 IfSG. */
    BORN_AFTER_1970,
    PATIENT_CONTACT,
    PATIENT_DATA,
    HUMAN_MATERIAL,
    LAB,
    GMO,
    RADIATION,
    ANIMALS,
    CLINICAL_TRIALS,
    HOSPITAL_PREMISES,
    RESEARCH,
    FOREIGN_DEGREE,
    /** Holds a German licence to practise medicine. */
    GERMAN_LICENCE,
    FAMILY,
    CHILDREN,
    NEEDS_HOUSING,
    PAID_IN_GERMANY,
    FIXED_TERM_STAFF,
    LEAVES_GERMANY,
    ALUMNI_CONSENT,
    EXPIRY_BEFORE_END,
    WANTS_PICKUP,
    WANTS_GERMAN_COURSE,
    WANTS_ENROLMENT,
    WANTS_DRIVING_LICENCE;

    private static final Map<String, Flag> NAMES =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Flag::name, Function.identity()));

    public static Optional<Flag> named(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }
}
