package org.sojourn.students;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.sheets.Sheet;

/** Everybody with a record, and what a list is compared with: a constant number of statements. */
@ApplicationScoped
class Students {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    Map<Long, StudentRecord> byAccount() {
        return entities.createQuery("SELECT r FROM StudentRecord r", StudentRecord.class)
                .getResultStream()
                .collect(Collectors.toMap(StudentRecord::accountId, Function.identity()));
    }

    StudentPlan plan(Map<Long, StudentRecord> records, Sheet file) {
        Map<Long, PersonRow> people = new HashMap<>(accounts.people(records.keySet()));
        if (file != null) {
            Set<String> named = named(file);
            accounts.holders(named, named).forEach(person -> people.put(person.id(), person));
        }
        Map<Long, StudentFacts> facts = new HashMap<>();
        records.forEach((account, one) -> facts.put(account, one.facts()));
        return new StudentPlan(people.values(), facts);
    }

    /** The list that was taken in last, undone or not; null when there is none. */
    ImportedList last() {
        List<ImportedList> found = entities.createQuery(
                        "SELECT i FROM ImportedList i ORDER BY i.importedAt DESC, i.id DESC", ImportedList.class)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Every text of the file that could be a student number or an address; asked for once, before the columns are known. */
    private static Set<String> named(Sheet file) {
        return file.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.clean())
                .filter(text -> text.indexOf('@') > 0 || text.matches("\\d{5,12}"))
                .collect(Collectors.toSet());
    }
}
