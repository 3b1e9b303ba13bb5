package org.sojourn.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sojourn.platform.Texts;

/** Writes the copy: one JSON file per subject area for machines, {@code index.html} for people, files as they are. */
final class CopyArchive {
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private CopyArchive() {}

    static byte[] write(List<CopyRows.Area> areas, List<Map<String, String>> diary, Instant now, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "index.html", html(areas, diary, now, locale), now);
            put(zip, "journal.json", json(Json.createObjectBuilder().add("rows", rows(diary))), now);
            for (CopyRows.Area area : areas) put(zip, area.activity().key() + ".json", json(area, now, locale), now);
            int number = 0;
            for (CopyRows.Area area : areas)
                for (CopyRows.Part part : area.parts())
                    for (CopyRows.FileRow file : part.files())
                        put(zip, "files/" + ++number + "-" + safe(file.name()), file.content(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^\\.+", "_");
        return plain.substring(Math.max(0, plain.length() - 100));
    }

    private static byte[] json(CopyRows.Area area, Instant now, Locale locale) {
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("area", area.activity().name().in(locale))
                .add("purpose", area.activity().purpose().in(locale))
                .add("basis", area.activity().basis().in(locale))
                .add("recipients", area.activity().recipients().in(locale))
                .add("madeAt", now.toString());
        JsonArrayBuilder parts = Json.createArrayBuilder();
        area.parts().forEach(part -> parts.add(json(part, locale)));
        return json(all.add("data", parts));
    }

    private static byte[] json(JsonObjectBuilder all) {
        StringWriter text = new StringWriter();
        try (var writer = PRETTY.createWriter(text)) {
            writer.writeObject(all.build());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(CopyRows.Part part, Locale locale) {
        JsonObjectBuilder columns = Json.createObjectBuilder();
        part.table().columns().stream()
                .filter(column -> column.nature().isPersonal())
                .forEach(column -> columns.add(column.words().in(locale), column.name()));
        return Json.createObjectBuilder()
                .add("title", part.table().words().in(locale))
                .add("table", part.table().name())
                .add("columns", columns)
                .add("rows", rows(part.rows()))
                .build();
    }

    private static JsonArrayBuilder rows(List<Map<String, String>> all) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Map<String, String> row : all) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            row.forEach((word, value) -> {
                if (value == null) one.addNull(word);
                else one.add(word, value);
            });
            rows.add(one);
        }
        return rows;
    }

    private static byte[] html(List<CopyRows.Area> areas, List<Map<String, String>> diary, Instant now, Locale locale) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + Texts.in(locale, "privacy.copy.title")
                + "</title><style>body{font:1rem/1.5 sans-serif;max-width:60rem;"
                + "margin:2rem auto;padding:0 1rem}dl{border-top:1px solid;padding-top:.5rem}dt{font-weight:bold}"
                + "dd{margin:0 0 .5rem;overflow-wrap:anywhere}</style></head><body>\n");
        tag(page, "h1", Texts.in(locale, "privacy.copy.title"));
        tag(page, "p", Texts.in(locale, "privacy.copy.made", now.toString()));
        tag(page, "p", Texts.in(locale, "privacy.copy.others"));
        areas.forEach(area -> area(page, area, locale));
        tag(page, "h2", Texts.in(locale, "privacy.copy.journal"));
        diary.forEach(row -> list(page, row));
        return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void area(StringBuilder page, CopyRows.Area area, Locale locale) {
        tag(page, "h2", area.activity().name().in(locale));
        tag(page, "p", area.activity().purpose().in(locale));
        if (area.parts().isEmpty()) tag(page, "p", Texts.in(locale, "privacy.copy.nothing"));
        for (CopyRows.Part part : area.parts()) {
            tag(page, "h3", part.table().words().in(locale));
            part.rows().forEach(row -> list(page, row));
            if (!part.withheld().isEmpty())
                tag(page, "p", Texts.in(locale, "privacy.copy.withheld", String.join(", ", part.withheld())));
        }
    }

    private static void list(StringBuilder page, Map<String, String> row) {
        page.append("<dl>\n");
        row.forEach((word, value) -> {
            tag(page, "dt", word);
            tag(page, "dd", value == null ? "–" : value);
        });
        page.append("</dl>\n");
    }

    private static void tag(StringBuilder page, String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
