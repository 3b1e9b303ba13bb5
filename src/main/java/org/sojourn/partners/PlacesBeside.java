package org.sojourn.partners;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * Places beside the rows of another room, in that room's own statement: pieces of SQL that {@link PlaceRegister#beside}
 * lends, so that a list that names places asks the database once. Ids are our own, so they may stand in the text.
 */
public record PlacesBeside() {
    /** Made once: looking for who reads JSON costs more than reading it. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final Pattern ASKED = Pattern.compile("\"(\\d+) (\\w+) ([^ \"]+)\"");

    private static final String FROM_PLACES =
            " FROM exchange_place ep JOIN agreement ag ON ag.id = ep.agreement_id JOIN partner pn ON pn.id = ag.partner_id";

    /** One value: the names of these places, for {@link #read}. */
    public String names(Collection<Long> ids) {
        return "(SELECT JSON_ARRAYAGG(JSON_ARRAY(ep.id, ep.code, pn.short_name, ep.kind, ep.programme, ep.term))"
                + FROM_PLACES + " WHERE ep.id IN (" + text(ids) + "))";
    }

    /** Rows of one column: the ids of all places at these partners, of every year. */
    public String idsAt(Collection<Long> partnerIds) {
        return "SELECT ep.id" + FROM_PLACES + " WHERE pn.id IN (" + text(partnerIds) + ")";
    }

    /** One value: which of these places ask for which language, for {@link #readLanguages}. */
    public String languages(Collection<Long> ids) {
        return "(SELECT JSON_ARRAYAGG(CONCAT_WS(' ', ep.id, ep.language, COALESCE(ep.language_level, '-')))"
                + " FROM exchange_place ep WHERE ep.language IS NOT NULL AND ep.id IN (" + text(ids) + "))";
    }

    /** What {@link #languages} has given, by place; null when it found nothing. */
    public static Map<Long, AskedLanguage> readLanguages(String languages) {
        return ASKED.matcher(languages == null ? "" : languages)
                .results()
                .map(found -> new AskedLanguage(
                        Long.parseLong(found.group(1)),
                        found.group(2),
                        found.group(3).equals("-") ? null : CefrLevel.valueOf(found.group(3))))
                .collect(Collectors.toMap(AskedLanguage::placeId, Function.identity()));
    }

    /** What {@link #names} has given, in no order; null when it found nothing. */
    public static List<PlaceName> read(String names) {
        if (names == null) return List.of();
        try (JsonReader reader = READERS.createReader(new StringReader(names))) {
            return reader.readArray().getValuesAs(PlacesBeside::name);
        }
    }

    private static PlaceName name(JsonValue value) {
        JsonArray place = value.asJsonArray();
        return new PlaceName(
                place.getJsonNumber(0).longValue(),
                place.getString(1),
                place.getString(2),
                PlaceKind.valueOf(place.getString(3)),
                Programme.valueOf(place.getString(4)),
                Term.valueOf(place.getString(5)));
    }

    /** 0 is nobody's, so that none are found rather than the statement broken. */
    private static String text(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
