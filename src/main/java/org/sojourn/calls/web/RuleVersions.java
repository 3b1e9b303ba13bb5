package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RuleFacts;
import org.sojourn.calls.RulesRow;
import org.sojourn.calls.rules.RuleBook;

/** The saved versions of a call's rules, each with what it changed. */
@Named
@RequestScoped
public class RuleVersions {
    @Inject
    private CallRegister register;

    @Inject
    private AccountRegister accounts;

    @Inject
    private RuleFacts facts;

    @Inject
    private CallRulesPage page;

    private List<VersionRow> versions;

    /** The newest first. */
    public List<VersionRow> getVersions() {
        if (versions == null) versions = load(page.getCallId());
        return versions;
    }

    private List<VersionRow> load(long callId) {
        List<RulesRow> rows = register.versions(callId);
        List<RuleBook> books = register.books(callId);
        Map<Long, PersonRow> writers = accounts.people(
                rows.stream().map(RulesRow::writtenBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<VersionRow> versions = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Long writer = rows.get(at).writtenBy();
            boolean first = at + 1 == rows.size();
            versions.add(new VersionRow(
                    rows.get(at),
                    writer == null ? null : writers.get(writer),
                    first ? List.of() : facts.between(books.get(at + 1), books.get(at))));
        }
        return versions;
    }

    /**
     * One version.
     *
     * @param writer null when the application itself wrote it
     * @param changes against the version before
     */
    public record VersionRow(RulesRow rules, PersonRow writer, List<RuleFacts.Change> changes) {
        public String name() {
            return writer == null ? "Sojourn" : writer.name();
        }
    }
}
