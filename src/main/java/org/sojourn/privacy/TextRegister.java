package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.Settings;
import org.sojourn.platform.Texts;
import org.sojourn.privacy.registry.ProcessingRecord;
import org.sojourn.privacy.registry.Registry;

/** Reads the public texts: for everybody as a page, for administrators as they are written. */
@Register
public class TextRegister {
    private static final String TEXT =
            "SELECT NEW org.sojourn.privacy.TextRegister$ShownText(t.name, t.language, t.number,"
                    + " t.content, t.writtenAt) FROM PublicText t";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Periods periods;

    /** The newest version in a language as HTML that is safe to show. */
    @Permits(everybody = true)
    public PrintedText shown(TextName name, String language) {
        ShownText text = newest(name, language);
        return new PrintedText(TextPress.html(text.content(), values(language)), text.writtenAt());
    }

    /** The newest version in a language as it was written. */
    @Permits(Role.ADMINISTRATOR)
    public ShownText draft(TextName name, String language) {
        return newest(name, language);
    }

    /** The newest version of every text in both languages, as they were written; one statement for all. */
    @Permits(Role.ADMINISTRATOR)
    public List<ShownText> drafts() {
        List<ShownText> written = entities.createQuery(
                        TEXT + " WHERE t.number = (SELECT MAX(o.number) FROM PublicText o WHERE o.name = t.name"
                                + " AND o.language = t.language)",
                        ShownText.class)
                .getResultList();
        List<ShownText> all = new ArrayList<>();
        for (TextName name : TextName.values())
            for (String language : List.of("de", "en"))
                all.add(written.stream()
                        .filter(text -> text.name() == name && text.language().equals(language))
                        .findFirst()
                        .orElseGet(() -> new ShownText(name, language, 0, shipped(name, language), null)));
        return all;
    }

    /** What people would see; refuses what cannot be shown. */
    @Permits(Role.ADMINISTRATOR)
    public String preview(String content, String language) {
        return TextPress.html(content == null ? "" : content, values(language));
    }

    /** All versions of a text in a language that were written here, newest first. */
    @Permits(Role.ADMINISTRATOR)
    public List<ShownText> history(TextName name, String language) {
        return entities.createQuery(
                        TEXT + " WHERE t.name = :name AND t.language = :language ORDER BY t.number DESC",
                        ShownText.class)
                .setParameter("name", name)
                .setParameter("language", language)
                .setMaxResults(50)
                .getResultList();
    }

    private ShownText newest(TextName name, String asked) {
        String language = locale(asked).getLanguage();
        return entities.createQuery(
                        TEXT + " WHERE t.name = :name AND t.language = :language ORDER BY t.number DESC",
                        ShownText.class)
                .setParameter("name", name)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ShownText(name, language, 0, shipped(name, language), null));
    }

    private static Locale locale(String language) {
        return language.equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    static String shipped(TextName name, String language) {
        try (InputStream file = TextRegister.class.getResourceAsStream(name.file(language))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> values(String language) {
        return values(locale(language), periods.all());
    }

    /** What the placeholders stand for. */
    static Map<String, Object> values(Locale locale, Map<String, java.time.Period> periods) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("faculty", Texts.in(locale, "frame.faculty"));
        values.put("office", Texts.in(locale, "frame.office"));
        values.put("address", Settings.SOJOURN_PUBLIC_URL.value().orElse(""));
        values.put(
                "activities",
                ProcessingRecord.of(Registry.shipped(), periods, locale).activities().stream()
                        .map(TextRegister::activity)
                        .toList());
        return values;
    }

    private static Map<String, Object> activity(ProcessingRecord.Entry entry) {
        return Map.of(
                "name", entry.name(),
                "purpose", entry.purpose(),
                "basis", entry.basis(),
                "recipients", entry.recipients(),
                "data", entry.tables().stream().map(TextRegister::data).toList());
    }

    private static Map<String, Object> data(ProcessingRecord.Kept kept) {
        return Map.of(
                "title", kept.name(),
                "items", items(kept),
                "kept", kept.period(),
                "why", kept.kept());
    }

    /** "Pflichtangabe: Vorname, Familienname. Freiwillig: Sprache": each nature once, not behind every item. */
    private static String items(ProcessingRecord.Kept kept) {
        return kept.columns().stream()
                .collect(Collectors.groupingBy(
                        ProcessingRecord.Item::nature,
                        LinkedHashMap::new,
                        Collectors.mapping(ProcessingRecord.Item::name, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(each -> each.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                        + each.getKey().substring(1) + ": " + each.getValue())
                .collect(Collectors.joining(". "));
    }

    /** @param writtenAt null for the text that was shipped */
    public record ShownText(TextName name, String language, int number, String content, Instant writtenAt) {
        /** Places only the operator can fill. */
        public int gaps() {
            return TextPress.gaps(content);
        }
    }

    /** @param html safe to show as it is */
    public record PrintedText(String html, Instant writtenAt) {}
}
