package org.sojourn.allocation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.allocation.OrderCard;
import org.sojourn.platform.Texts;

/** How far an order is, in words. */
@Named
@RequestScoped
public class OrderText {
    @Inject
    private Texts texts;

    /** "Schritt 2 von 5: Plätze vergeben" */
    public String step(OrderCard order) {
        return texts.of(
                "allocation.order.step", order.at(), order.steps(), texts.get("allocation.order.step." + order.step()));
    }

    /** "3.400 von 10.000", or blank where nothing is counted. */
    public String far(OrderCard order) {
        return order.total() == 0 ? "" : texts.of("allocation.order.far", order.done(), order.total());
    }
}
