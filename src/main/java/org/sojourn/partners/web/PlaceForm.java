package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDetails;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.partners.PlaceTerms;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The fields of a place while they are being typed. */
@Named
@RequestScoped
public class PlaceForm {
    private static final int USUAL_WEEKS = 20;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private String code;
    private Direction direction = Direction.OUTGOING;
    private PlaceKind kind = PlaceKind.SEMESTER;
    private Programme programme = Programme.MEDICINE;
    private Term term = Term.WINTER;
    private Integer weeks = USUAL_WEEKS;
    private Integer capacity = 1;
    private Long poolId;
    private String language = "en";
    private CefrLevel level = CefrLevel.B2;
    private String minimum;

    void fill(PlaceCard card) {
        code = card.code();
        direction = card.direction();
        kind = card.kind();
        programme = card.programme();
        term = card.term();
        weeks = card.weeks();
        capacity = card.capacity();
        poolId = card.poolId();
        language = card.language();
        level = card.level();
        minimum = card.minimum() == null ? null : card.minimum().in(look.getLocale());
    }

    PlaceTerms terms(PlaceDetails details) {
        return new PlaceTerms(
                code, direction, kind, programme, term, weeks, capacity, poolId, language, level, points(), details);
    }

    private Points points() {
        try {
            return minimum == null ? null : Points.parse(minimum);
        } catch (NumberFormatException notPoints) {
            throw new Refusal("place-minimum-form", minimum);
        }
    }

    private <E extends Enum<E>> List<SelectItem> items(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(each -> new SelectItem(each, texts.get(prefix + each)))
                .toList();
    }

    public List<SelectItem> getDirections() {
        return items(Direction.values(), "vocabulary.direction.");
    }

    public List<SelectItem> getKinds() {
        return items(PlaceKind.values(), "vocabulary.kind.");
    }

    public List<SelectItem> getProgrammes() {
        return items(Programme.values(), "vocabulary.programme.");
    }

    public List<SelectItem> getTerms() {
        return items(Term.values(), "vocabulary.term.");
    }

    public List<SelectItem> getLevels() {
        return items(CefrLevel.values(), "vocabulary.level.");
    }

    public List<SelectItem> getLanguages() {
        return PlaceLanguages.CODES.stream()
                .map(each -> new SelectItem(each, PlaceLanguages.name(each, look.getLocale())))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public PlaceKind getKind() {
        return kind;
    }

    public void setKind(PlaceKind kind) {
        this.kind = kind;
    }

    public Programme getProgramme() {
        return programme;
    }

    public void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Long getPoolId() {
        return poolId;
    }

    public void setPoolId(Long poolId) {
        this.poolId = poolId;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public CefrLevel getLevel() {
        return level;
    }

    public void setLevel(CefrLevel level) {
        this.level = level;
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }
}
