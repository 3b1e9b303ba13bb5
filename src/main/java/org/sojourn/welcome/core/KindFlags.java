package org.sojourn.welcome.core;

import java.util.EnumSet;
import java.util.Set;

/** The flags that kind and legal form settle between them. */
final class KindFlags {
    static final Set<Flag> ALL = EnumSet.noneOf(Flag.class);

    static {
        for (LegalForm form : LegalForm.values()) ALL.add(form.flag());
        for (Kind kind : Kind.values()) kind.flag().ifPresent(ALL::add);
    }

    private KindFlags() {}

    static Set<Flag> of(Kind kind, LegalForm form) {
        Set<Flag> held = EnumSet.of(form.flag());
        kind.flag().ifPresent(held::add);
        return held;
    }
}
