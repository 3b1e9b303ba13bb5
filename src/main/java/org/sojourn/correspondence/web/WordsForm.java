package org.sojourn.correspondence.web;

import java.io.Serializable;
import org.sojourn.correspondence.wording.LetterText;

/** A letter’s words in one language, as they are typed. */
public class WordsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String subject;
    private String title;
    private String preview;
    private String button;
    private String body;

    static WordsForm of(LetterText text) {
        WordsForm form = new WordsForm();
        form.subject = text.subject();
        form.title = text.title();
        form.preview = text.preview();
        form.button = text.button();
        form.body = text.body();
        return form;
    }

    LetterText text() {
        return new LetterText(subject, title, preview, button, body);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPreview() {
        return preview;
    }

    public void setPreview(String preview) {
        this.preview = preview;
    }

    public String getButton() {
        return button;
    }

    public void setButton(String button) {
        this.button = button;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
