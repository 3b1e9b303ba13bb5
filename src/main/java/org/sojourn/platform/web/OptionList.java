package org.sojourn.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;

/**
 * The tag {@code sj:options of="#{placesPage.partners}"}: writes a collection of {@link Option} into a plain select. Dozens
 * of choices, each with three expressions, would cost more than the rows of the list they narrow.
 */
@FacesComponent("org.sojourn.OptionList")
public class OptionList extends UIComponentBase {
    @Override
    public String getFamily() {
        return "org.sojourn";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        for (Object each : (Collection<?>) getAttributes().get("of")) {
            Option option = (Option) each;
            writer.startElement("option", null);
            writer.writeAttribute("value", option.value(), null);
            if (option.selected()) writer.writeAttribute("selected", "selected", null);
            writer.writeText(option.label(), null);
            writer.endElement("option");
        }
    }
}
