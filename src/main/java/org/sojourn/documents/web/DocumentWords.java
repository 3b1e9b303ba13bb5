package org.sojourn.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.DocumentState;
import org.sojourn.documents.LanguageFacts;
import org.sojourn.documents.SeenRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** Documents in words. */
@Named
@RequestScoped
public class DocumentWords {
    private static final long KILOBYTE = 1024;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private When when;

    /** "Sprachnachweis: Englisch, B2". */
    public String title(DocumentRow row) {
        String kind = texts.get("documents.kind." + row.kind());
        LanguageFacts facts = row.facts();
        if (facts == null) return kind;
        String level = texts.of(
                "documents.fact.level",
                texts.get("vocabulary.language." + facts.language()),
                texts.get("vocabulary.level." + facts.level()));
        return texts.of("documents.fact.language", kind, level);
    }

    /** "IELTS vom 1. Mai 2026, gültig bis …", or nothing for other kinds. */
    public String proof(DocumentRow row) {
        LanguageFacts facts = row.facts();
        if (facts == null) return "";
        String issued = texts.of(
                "documents.fact.issued",
                texts.get("documents.certificate." + facts.certificate()),
                day(facts.issuedOn()));
        return facts.validUntil() == null
                ? issued
                : issued + ", " + texts.of("documents.fact.until", day(facts.validUntil()));
    }

    /** "2 Seiten, 340 kB". */
    public String file(DocumentRow row) {
        return texts.of("documents.fact.file", row.pages(), Math.max(1, row.bytes() / KILOBYTE) + " kB");
    }

    /** "Reisepass, gesehen am …, gültig bis …". */
    public String seen(SeenRow row) {
        return texts.of(
                "documents.mine.seen.on",
                texts.get("documents.seen." + row.kind()),
                when.day(row.seenAt()),
                day(row.validUntil()));
    }

    private String day(LocalDate day) {
        return When.day(look.getLocale(), day);
    }

    /** The look of its state. */
    public String look(DocumentState state) {
        return switch (state) {
            case ACCEPTED -> "good";
            case REJECTED, INFECTED -> "bad";
            case ASKED_AGAIN -> "warn";
            case HELD -> "info";
            case PARKED -> "neutral";
        };
    }
}
