package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the last act has to say, for the top of the page: mistakes with the way to their field, and what was done. */
@Named
@RequestScoped
public class FormNews {
    /**
     * One sentence.
     *
     * @param field the id of the input in the page, or null when the sentence concerns the whole
     */
    public record Line(String field, String text) {}

    public List<Line> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage one : faces.getMessageList(id)) if (refuses(one)) lines.add(new Line(id, text(one)));
        }
        return lines;
    }

    public List<Line> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(one -> !refuses(one))
                .map(one -> new Line(null, text(one)))
                .toList();
    }

    private static boolean refuses(FacesMessage one) {
        return one.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    private static String text(FacesMessage one) {
        return one.getDetail() == null ? one.getSummary() : one.getDetail();
    }
}
