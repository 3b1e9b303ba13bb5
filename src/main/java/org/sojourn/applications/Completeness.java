package org.sojourn.applications;

import java.util.Collection;
import java.util.List;
import org.sojourn.partners.AskedLanguage;

/** Says what an application waits for. One kind of thing each: what she tells and wishes, and what she proves. */
interface Completeness {
    /**
     * @param application as it stands, not withdrawn
     * @param wished what the places of the call that she wishes for ask of languages
     */
    List<Missing> of(Standing application, Collection<AskedLanguage> wished);
}
