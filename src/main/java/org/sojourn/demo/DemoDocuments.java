package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.documents.Certificate;
import org.sojourn.documents.DocumentKind;
import org.sojourn.documents.DocumentState;
import org.sojourn.documents.LanguageFacts;
import org.sojourn.documents.TakeOverDesk;
import org.sojourn.documents.TakeOverDesk.Said;
import org.sojourn.documents.TakeOverDesk.TakeOverDocument;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Settings;
import org.sojourn.platform.paper.Paper;
import org.sojourn.platform.paper.PaperWriter;
import org.sojourn.vocabulary.CefrLevel;

/** A few documents of students of the open call, one in each state; every level is the one she has told. */
@ApplicationScoped
class DemoDocuments {
    private static final int DAYS_OLD = 200;

    @Inject
    private TakeOverDesk desk;

    @Inject
    private AccountRegister accounts;

    @Inject
    private DatabaseClock clock;

    /** @param officer whoever has looked at them */
    void arrive(long officer) {
        if (Settings.SOJOURN_DATA.value().isEmpty()) return;
        take("joerg.mueller", proof("en", CefrLevel.C1, Certificate.IELTS), null);
        take("zoe.gruenwald", proof("en", CefrLevel.C2, Certificate.CAMBRIDGE), accepted(officer));
        take("lukasz.wojcik", proof("en", CefrLevel.B2, Certificate.TOEFL), null);
        String unsigned = "Auf der zweiten Seite fehlt die Unterschrift. / The signature on page two is missing.";
        take("lukasz.wojcik", proof("pl", CefrLevel.B2, Certificate.UNIVERSITY), asked(officer, unsigned));
        String old = "Das ist die Übersicht des vorigen Jahres. / This is last year’s transcript.";
        take("ayse.yildiz", null, new Said(DocumentState.REJECTED, old, officer));
    }

    private static Said accepted(long officer) {
        return new Said(DocumentState.ACCEPTED, null, officer);
    }

    private static Said asked(long officer, String what) {
        return new Said(DocumentState.ASKED_AGAIN, what, officer);
    }

    private LanguageFacts proof(String language, CefrLevel level, Certificate certificate) {
        LocalDate day = LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE).minusDays(DAYS_OLD);
        return new LanguageFacts(language, level, certificate, day, null);
    }

    private void take(String mailbox, LanguageFacts facts, Said said) {
        var people = accounts.accountsMatching(mailbox + "@example.org");
        if (people.isEmpty()) return;
        DocumentKind kind = facts == null ? DocumentKind.TRANSCRIPT : DocumentKind.LANGUAGE;
        String name = facts == null ? "notenspiegel.pdf" : "nachweis-" + facts.language() + ".pdf";
        byte[] paper = paper(people.get(0).name(), facts);
        desk.takeOver(new TakeOverDocument(people.get(0).id(), kind, name, paper, facts, said));
    }

    private static byte[] paper(String person, LanguageFacts facts) {
        PaperWriter paper = new PaperWriter(Locale.ENGLISH, facts == null ? "Transcript" : "Language certificate");
        List<String> lines = facts == null
                ? List.of(person, "Invented for a demonstration")
                : List.of(person, facts.language() + " " + facts.level(), "Invented for a demonstration");
        return Paper.pdf(paper.list(lines).xhtml());
    }
}
