package org.sojourn.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Part of the tag {@code sj:field}: before its input is written, tells that input its label, which hint and which error
 * describe it and whether it holds a mistake, so that a screen reader says so. Writes nothing itself.
 */
@FacesComponent("org.sojourn.FieldMarks")
public class FieldMarks extends UIComponentBase {
    @Override
    public String getFamily() {
        return "org.sojourn";
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        String id = (String) getAttributes().get("for");
        UIComponent input = findComponent(id);
        if (input == null) throw new IllegalStateException("sj:field for=\"" + id + "\" holds no input of that id");
        input.getAttributes().put("label", getAttributes().get("label"));
        boolean wrong = !faces.getMessageList(input.getClientId(faces)).isEmpty();
        Map<String, Object> marks = input.getPassThroughAttributes(true);
        marks.remove("aria-invalid");
        marks.remove("aria-describedby");
        StringJoiner described = new StringJoiner(" ");
        UIComponent hint = findComponent(id + "-hint");
        if (hint != null && hint.isRendered()) described.add(hint.getClientId(faces));
        if (wrong) described.add(input.getClientId(faces) + "-error");
        if (wrong) marks.put("aria-invalid", "true");
        if (described.length() > 0) marks.put("aria-describedby", described.toString());
    }
}
