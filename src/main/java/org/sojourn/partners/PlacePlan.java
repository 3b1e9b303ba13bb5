package org.sojourn.partners;

import static org.sojourn.partners.PlaceSheet.AGREEMENT;
import static org.sojourn.partners.PlaceSheet.CAPACITY;
import static org.sojourn.partners.PlaceSheet.CODE;
import static org.sojourn.partners.PlaceSheet.DIRECTION;
import static org.sojourn.partners.PlaceSheet.GO_BY;
import static org.sojourn.partners.PlaceSheet.KIND;
import static org.sojourn.partners.PlaceSheet.LANGUAGE;
import static org.sojourn.partners.PlaceSheet.LEVEL;
import static org.sojourn.partners.PlaceSheet.LEVEL_TO_GO;
import static org.sojourn.partners.PlaceSheet.MINIMUM;
import static org.sojourn.partners.PlaceSheet.POOL;
import static org.sojourn.partners.PlaceSheet.POOL_CAPACITY;
import static org.sojourn.partners.PlaceSheet.PROGRAMME;
import static org.sojourn.partners.PlaceSheet.TERM;
import static org.sojourn.partners.PlaceSheet.WEEKS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.partners.PlacesKnown.Identity;
import org.sojourn.platform.sheets.CellChange;
import org.sojourn.platform.sheets.Column;
import org.sojourn.platform.sheets.Complaint;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Message;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowState;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Sheet;
import org.sojourn.platform.sheets.Template;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;

/**
 * What a list of places would do to a year; pure, the same for preview and import.
 *
 * <p>A row is recognised by its code, and without one by agreement, direction, kind, programme, term and length. A cell
 * that may be left out and is blank leaves the field as it is, but for minimum, pool and the details, which it empties.
 */
final class PlacePlan {
    private static final Set<String> KEPT_WHEN_BLANK = Set.of(
            CODE.key(),
            AGREEMENT.key(),
            DIRECTION.key(),
            KIND.key(),
            PROGRAMME.key(),
            LANGUAGE.key(),
            LEVEL.key(),
            POOL_CAPACITY.key());

    private final PlacesKnown known;
    private final Map<String, PlaceCard> byCode;
    private final Map<Identity, PlaceCard> byIdentity;
    private final Column<String> partner;

    PlacePlan(PlacesKnown known) {
        this.known = known;
        this.byCode = known.byCode();
        this.byIdentity = known.byIdentity();
        this.partner = PlaceSheet.partner(known.partnerCodes());
    }

    Template template() {
        return new Template(PlaceSheet.TITLE, PlaceSheet.columns(partner), this::key, this::complaints);
    }

    ImportPlan draw(Sheet sheet) {
        ImportPlan drawn = ImportPlan.draw(sheet, template(), known.cells());
        Map<Integer, List<Complaint>> together = togetherWrong(drawn);
        ImportPlan marked = together.isEmpty() ? drawn : drawn.with(together);
        List<PlannedRow> rows = marked.rows().stream().map(PlacePlan::kept).toList();
        return new ImportPlan(
                sheet, marked.template(), marked.mappedColumns(), marked.ignoredColumns(), rows, marked.notes());
    }

    private static PlannedRow kept(PlannedRow row) {
        if (row.state() != RowState.CHANGED) return row;
        List<CellChange> changes = row.changes().stream()
                .filter(each -> !(each.after().isEmpty() && KEPT_WHEN_BLANK.contains(each.cellKey())))
                .toList();
        RowState state = changes.isEmpty() ? RowState.UNCHANGED : RowState.CHANGED;
        return new PlannedRow(row.number(), row.key(), state, row.values(), changes, row.errors());
    }

    private Optional<String> key(RowValues row) {
        Optional<String> code = row.value(CODE);
        if (code.isPresent()) return code;
        if (row.value(partner).isEmpty()
                || row.value(TERM).isEmpty()
                || row.value(WEEKS).isEmpty()) return Optional.empty();
        PlaceCard same = identity(row).map(byIdentity::get).orElse(null);
        if (same != null) return Optional.of(same.code());
        return Optional.of(PlaceCode.plain(row.need(partner), terms(row)) + " (" + row.need(WEEKS) + ")");
    }

    AgreementCard agreement(RowValues row) {
        List<AgreementCard> fit = agreements(row);
        return fit.size() == 1 ? fit.get(0) : null;
    }

    private List<AgreementCard> agreements(RowValues row) {
        PlaceCard old = row.value(CODE).map(byCode::get).orElse(null);
        Optional<String> title = row.value(AGREEMENT);
        return known.agreements().stream()
                .filter(each ->
                        row.value(partner).filter(each.partnerCode()::equals).isPresent())
                .filter(each -> old == null || old.agreementId() == each.id())
                .filter(each -> title.isEmpty() || title.get().equalsIgnoreCase(each.title()))
                .toList();
    }

    private Optional<Identity> identity(RowValues row) {
        AgreementCard agreement = agreement(row);
        if (agreement == null) return Optional.empty();
        PlaceTerms terms = terms(row);
        return Optional.of(new Identity(
                agreement.id(), terms.direction(), terms.kind(), terms.programme(), terms.term(), terms.weeks()));
    }

    /** What a row without errors offers: blank cells as the place has it, or as is usual. The pool is not resolved. */
    PlaceTerms terms(RowValues row) {
        return terms(row, row.value(CODE).map(byCode::get).orElse(null));
    }

    /** @param old the place as it stands, or null for a new one */
    PlaceTerms terms(RowValues row, PlaceCard old) {
        Optional<PlaceCard> before = Optional.ofNullable(old);
        boolean hasMinimum = row.canonical().containsKey(MINIMUM.key());
        return new PlaceTerms(
                row.value(CODE).or(() -> before.map(PlaceCard::code)).orElse(null),
                row.value(DIRECTION).or(() -> before.map(PlaceCard::direction)).orElse(Direction.OUTGOING),
                row.value(KIND).or(() -> before.map(PlaceCard::kind)).orElse(PlaceKind.SEMESTER),
                row.value(PROGRAMME).or(() -> before.map(PlaceCard::programme)).orElse(Programme.MEDICINE),
                row.value(TERM).orElse(null),
                row.value(WEEKS).orElse(0),
                row.value(CAPACITY).orElse(0),
                null,
                row.value(LANGUAGE).or(() -> before.map(PlaceCard::language)).orElse(null),
                row.value(LEVEL).or(() -> before.map(PlaceCard::level)).orElse(null),
                hasMinimum
                        ? row.value(MINIMUM).orElse(null)
                        : before.map(PlaceCard::minimum).orElse(null),
                PlaceSheet.details(row, before.map(PlaceCard::details).orElse(PlaceDetails.NONE)));
    }

    private List<Complaint> complaints(RowValues row) {
        PlaceCard old = row.value(CODE).map(byCode::get).orElse(null);
        if (old != null && !old.partnerCode().equals(row.need(partner)))
            return said(partner, "partnerStays", old.code(), old.partnerCode());
        if (old != null && old.withdrawn()) return said(CODE, "withdrawn", old.code());
        List<AgreementCard> fit = agreements(row);
        if (fit.isEmpty() && row.value(AGREEMENT).isPresent())
            return said(AGREEMENT, "agreementUnknown", row.need(partner), known.year());
        if (fit.isEmpty()) return said(partner, "noAgreement", row.need(partner), known.year());
        if (fit.size() > 1)
            return said(
                    partner,
                    "whichAgreement",
                    fit.stream().map(AgreementCard::title).toList());
        PlaceCard same = byIdentity.get(identity(row).orElseThrow());
        if (same != null && old == null && row.value(CODE).isPresent()) return said(CODE, "offered", same.code());
        if (same != null && old != null && same.id() != old.id()) return said(CODE, "offered", same.code());
        if (same != null && same.withdrawn()) return said(TERM, "withdrawn", same.code());
        if (same == null && old == null && row.value(LANGUAGE).isEmpty()) return said(LANGUAGE, "needed");
        if (same == null && old == null && row.value(LEVEL).isEmpty()) return said(LEVEL, "needed");
        List<Complaint> toGo = toGoComplaints(row, same == null ? old : same);
        return toGo.isEmpty() ? poolComplaints(row, fit.get(0)) : toGo;
    }

    private List<Complaint> toGoComplaints(RowValues row, PlaceCard old) {
        PlaceTerms terms = terms(row, old);
        CefrLevel toGo = terms.details().levelToGo();
        if (toGo == null) return terms.details().goBy() == null ? List.of() : said(GO_BY, "goByAlone");
        return toGo.reaches(terms.level()) ? List.of() : said(LEVEL_TO_GO, "toGoBelow", terms.level());
    }

    private List<Complaint> poolComplaints(RowValues row, AgreementCard agreement) {
        String name = row.value(POOL).orElse(null);
        boolean hasLimit = row.value(POOL_CAPACITY).isPresent();
        if (name == null) return hasLimit ? said(POOL_CAPACITY, "limitWithoutPool") : List.of();
        boolean isNew = known.pool(agreement.id(), name) == null;
        return isNew && !hasLimit ? said(POOL, "newPool", name) : List.of();
    }

    private static List<Complaint> said(Column<?> column, String text, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++)
            words[i] = arguments[i] instanceof List<?> ? arguments[i] : String.valueOf(arguments[i]);
        return List.of(Complaint.of(column, Message.of("partners.import." + text, words)));
    }

    /** The same offer in two rows, and two limits for one pool. */
    private Map<Integer, List<Complaint>> togetherWrong(ImportPlan plan) {
        Map<Identity, Integer> offered = new HashMap<>();
        Map<String, RowValues> limits = new HashMap<>();
        Map<Integer, List<Complaint>> wrong = new HashMap<>();
        for (PlannedRow row : plan.rows()) {
            if (row.state() == RowState.ERROR) continue;
            Identity identity = identity(row.values()).orElseThrow();
            List<Complaint> found = new ArrayList<>();
            Integer first = offered.putIfAbsent(identity, row.number());
            if (first != null) found.addAll(said(TERM, "twice", first));
            found.addAll(twoLimits(identity.agreementId(), row.values(), limits));
            if (!found.isEmpty()) wrong.put(row.number(), found);
        }
        return wrong;
    }

    private static List<Complaint> twoLimits(long agreementId, RowValues row, Map<String, RowValues> limits) {
        String pool = row.value(POOL).orElse("");
        Optional<Integer> limit = row.value(POOL_CAPACITY);
        if (pool.isEmpty() || limit.isEmpty()) return List.of();
        RowValues before = limits.putIfAbsent(agreementId + " " + pool.toLowerCase(Locale.ROOT), row);
        if (before == null || before.value(POOL_CAPACITY).equals(limit)) return List.of();
        return said(POOL_CAPACITY, "twoLimits", pool, before.number());
    }
}
