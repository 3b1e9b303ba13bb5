package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What the last act has to say, for the top of the page: mistakes with the way to their field, and what was done. */
@Named
@RequestScoped
public class FormNews {
    /**
     * One sentence.
     *
     * @param field the id of the input in the page, or null when the sentence concerns the whole
     * @param kind good, warn or bad
     */
    public record Line(String field, String text, String kind) {}

    /** What is wrong with single fields, in the order of the page. */
    public List<Line> getMistakes() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id == null) continue;
            for (FacesMessage one : faces.getMessageList(id)) lines.add(new Line(id, labelled(faces, id, one), "bad"));
        }
        return lines;
    }

    /** What was refused as a whole. */
    public List<Line> getRefusals() {
        return whole().filter(line -> !line.kind().equals("good")).toList();
    }

    public List<Line> getDone() {
        return whole().filter(line -> line.kind().equals("good")).toList();
    }

    private static Stream<Line> whole() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(one -> new Line(null, text(one), kind(one)));
    }

    private static String kind(FacesMessage one) {
        if (one.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) return "bad";
        return one.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "good";
    }

    /** The label that sj:field left at the input, then the sentence: in a list of mistakes each must say where it is. */
    private static String labelled(FacesContext faces, String id, FacesMessage one) {
        Object[] label = {null};
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        id,
                        (at, input) -> label[0] = input.getAttributes().get("label"));
        return label[0] == null ? text(one) : label[0] + ": " + text(one);
    }

    private static String text(FacesMessage one) {
        return one.getDetail() == null ? one.getSummary() : one.getDetail();
    }
}
