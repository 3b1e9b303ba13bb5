package org.sojourn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sojourn.access.journal.Change;
import org.sojourn.access.journal.JournalReader;
import org.sojourn.access.journal.JournalRow;
import org.sojourn.platform.Texts;

/**
 * What the journal says about a person, opened with her key, and what she did. Who acted is named only when it was herself;
 * what she did to others is told without its values.
 */
@ApplicationScoped
class CopyDiary {
    @Inject
    private JournalReader journal;

    List<Map<String, String>> of(long account, Locale locale) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JournalRow row : journal.allOf(account)) rows.add(entry(row, account, locale));
        return rows;
    }

    private static Map<String, String> entry(JournalRow row, long account, Locale locale) {
        boolean herself = Objects.equals(row.actorId(), account);
        String who = herself
                ? "privacy.copy.you"
                : row.actorId() == null ? "privacy.copy.application" : "privacy.copy.office";
        Map<String, String> told = new LinkedHashMap<>();
        told.put(Texts.in(locale, "privacy.copy.when"), row.at().toString());
        told.put(Texts.in(locale, "privacy.copy.who"), Texts.in(locale, who));
        told.put(Texts.in(locale, "privacy.copy.act"), words(locale, "journal.act." + row.act(), row.act()));
        told.put(
                Texts.in(locale, "privacy.copy.object"),
                words(locale, "journal.kind." + row.objectType(), row.objectType()) + " " + row.objectId());
        if (Objects.equals(row.personId(), account))
            for (Change change : row.changes())
                told.put(
                        change.field(),
                        change.before() == null ? change.after() : change.before() + " → " + change.after());
        return told;
    }

    /** The journal's words, or its code where it has none. */
    private static String words(Locale locale, String key, String code) {
        String found = Texts.in(locale, key);
        return found.equals(key) ? code : found;
    }
}
