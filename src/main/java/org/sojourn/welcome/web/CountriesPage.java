package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.Basis;
import org.sojourn.welcome.MoveRegister;
import org.sojourn.welcome.VersionMove;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.countries.CountryDesk;
import org.sojourn.welcome.countries.CountryDraft;
import org.sojourn.welcome.countries.CountryRegister;
import org.sojourn.welcome.countries.CountryRow;

/**
 * Which citizenships open which way into the country. With {@code afterEntry} and {@code visaFree} what other lists would
 * change, before somebody says yes to them.
 */
@Named
@RequestScoped
public class CountriesPage {
    private static final int SHOWN = 50;
    private static final String AFTER_ENTRY = "afterEntry";
    private static final String VISA_FREE = "visaFree";

    @Inject
    private CountryRegister register;

    @Inject
    private MoveRegister moves;

    @Inject
    private CountryDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<CountryRow> versions;
    private List<VersionMove> differing;
    private Integer affected;
    private Long behind;
    private CountryLists drafted;
    private String refused = "";
    private boolean typed;
    private String afterEntry;
    private String visaFree;
    private String reason;

    /** What becomes of one list. */
    public record Change(String list, SortedSet<String> come, SortedSet<String> gone) {}

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getVersions()));
    }

    /** Null where the address carries none, or such as cannot be. A form that comes back asks before anybody has arrived. */
    private CountryLists drafted() {
        if (drafted != null || !isDrafted() || !refused.isEmpty()) return drafted;
        try {
            drafted = draft().lists();
        } catch (Refusal refusal) {
            refused = texts.of(refusal);
        }
        return drafted;
    }

    public List<CountryRow> getVersions() {
        if (versions == null) versions = register.versions();
        return versions;
    }

    public int getNewest() {
        return getVersions().get(0).number();
    }

    /** The version the form was made from. */
    public int getVersion() {
        return Asked.isPost() ? Asked.version() : getNewest();
    }

    public CountryLists getLists() {
        return register.lists(getNewest());
    }

    public String getTitle() {
        return texts.of(
                isDrafted() ? "welcome.lists.title.draft" : "welcome.lists.title",
                getLists().afterEntry().size(),
                getLists().visaFree().size());
    }

    /** The address carries lists somebody thinks of. */
    public boolean isDrafted() {
        return Asked.text(AFTER_ENTRY) != null || Asked.text(VISA_FREE) != null;
    }

    private static CountryDraft draft() {
        return new CountryDraft(Asked.text(AFTER_ENTRY), Asked.text(VISA_FREE));
    }

    /** Why such lists cannot be; empty when they can. */
    public String getRefused() {
        drafted();
        return refused;
    }

    public boolean isTakeable() {
        return !getChanges().isEmpty();
    }

    /** The lists that would change. */
    public List<Change> getChanges() {
        if (drafted() == null) return List.of();
        return List.of(change(AFTER_ENTRY, CountryLists::afterEntry), change(VISA_FREE, CountryLists::visaFree))
                .stream()
                .filter(change -> !change.come().isEmpty() || !change.gone().isEmpty())
                .toList();
    }

    private Change change(String list, Function<CountryLists, SortedSet<String>> codes) {
        return new Change(
                list,
                without(codes.apply(drafted()), codes.apply(getLists())),
                without(codes.apply(getLists()), codes.apply(drafted())));
    }

    private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> some) {
        SortedSet<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    /** The visits they would plan differently, by arrival; none for whoever sees no visits. */
    public List<VersionMove> getDiffering() {
        if (differing == null) differing = isTakeable() && caller.is(Role.WELCOME) ? moves.preview(draft()) : List.of();
        return differing.stream().limit(SHOWN).toList();
    }

    public int getAffected() {
        if (affected == null)
            affected = !isTakeable() ? 0 : caller.is(Role.WELCOME) ? all(getDiffering()) : moves.affected(draft());
        return affected;
    }

    private int all(List<VersionMove> shown) {
        return Math.max(shown.size(), differing.size());
    }

    /** How many running visits have an older version; asked only where there is room for the answer. */
    public long getBehind() {
        if (isDrafted() || !caller.is(Role.WELCOME)) return 0;
        if (behind == null)
            behind = moves.running(Basis.COUNTRIES).entrySet().stream()
                    .filter(entry -> entry.getKey() != getNewest())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        return behind;
    }

    /** Shows what the typed lists would change; refuses what can be none. */
    public String look() {
        return act.on(() -> {
            CountryLists lists = new CountryDraft(afterEntry, visaFree).lists();
            return "/welcome/countries?" + AFTER_ENTRY + "=" + words(lists.afterEntry()) + "&" + VISA_FREE + "="
                    + words(lists.visaFree());
        });
    }

    private static String words(SortedSet<String> codes) {
        return URLEncoder.encode(String.join(" ", codes), StandardCharsets.UTF_8);
    }

    public String takeOver() {
        return act.on(() -> {
            int number = desk.save(new CountryDesk.SaveCountries(Asked.version(), draft(), reason));
            act.say("welcome.lists.saved", number);
            return "/welcome/countries";
        });
    }

    public String getAfterEntry() {
        if (typed) return afterEntry;
        return isDrafted() ? draft().afterEntry() : CountryDraft.of(getLists()).afterEntry();
    }

    public void setAfterEntry(String afterEntry) {
        this.afterEntry = afterEntry;
        typed = true;
    }

    public String getVisaFree() {
        if (typed) return visaFree;
        return isDrafted() ? draft().visaFree() : CountryDraft.of(getLists()).visaFree();
    }

    public void setVisaFree(String visaFree) {
        this.visaFree = visaFree;
        typed = true;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
