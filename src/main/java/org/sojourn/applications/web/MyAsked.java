package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.applications.Missing;
import org.sojourn.applications.MissingWords;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.answers.LanguageProofs;
import org.sojourn.applications.completing.AskedRegister;
import org.sojourn.applications.completing.MyAsk;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** What the office has asked a student for, and until when; a part of her pages. */
@Named
@RequestScoped
public class MyAsked {
    @Inject
    private AskedRegister register;

    @Inject
    private MyCall my;

    @Inject
    private Look look;

    private List<MyAsk> asked;

    /** The latest; null when nothing is asked of her. */
    public MyAsk of(long applicationId) {
        if (asked == null) asked = register.mine(applicationId);
        return asked.isEmpty() ? null : asked.get(0);
    }

    public List<Item> items(MyAsk ask) {
        return ask.missing().stream()
                .map(each -> new Item(MissingWords.of(each, look.getLocale()), href(each), isDone(each)))
                .toList();
    }

    /** Nothing of it is left to do. */
    public boolean isDone(MyAsk ask) {
        return ask.missing().stream().allMatch(this::isDone);
    }

    private boolean isDone(Missing each) {
        MyApplication mine = my.getApplication();
        return switch (each.code()) {
            case PROGRAMME -> mine.facts().programme() != null;
            case SEMESTER -> mine.facts().semester() != null;
            case WISHES -> !mine.wishes().isEmpty();
            case SUBMISSION -> mine.isSubmitted();
            case LANGUAGE_PROOF ->
                my.papers().stream()
                        .filter(LanguageProofs::counts)
                        .anyMatch(row -> row.facts().language().equals(each.about()));
            case DOCUMENT_ASKED ->
                my.papers().stream()
                        .filter(row -> row.isCurrent() && row.kind().name().equals(each.about()))
                        .noneMatch(row -> row.state().needsAnother());
            default -> false;
        };
    }

    private String href(Missing each) {
        return switch (each.code()) {
            case LANGUAGE_PROOF -> "/documents/hand-in?kind=LANGUAGE&language=" + each.about();
            case DOCUMENT_ASKED -> "/documents/mine";
            case WISHES -> step("wishes");
            case LANGUAGE -> step("languages");
            case SUBMISSION -> step("check");
            default -> step("studies");
        };
    }

    private String step(String page) {
        return "/applications/" + page + "?callId=" + my.getCall().id();
    }

    public String until(MyAsk ask) {
        return When.day(look.getLocale(), ask.until());
    }

    /**
     * One thing she is asked for.
     *
     * @param href where she does it
     * @param done nothing of it is left to her, whatever the office says to it
     */
    public record Item(String words, String href, boolean done) {}
}
