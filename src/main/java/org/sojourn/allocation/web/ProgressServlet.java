package org.sojourn.allocation.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sojourn.allocation.OrderCard;
import org.sojourn.allocation.OrderRegister;
import org.sojourn.platform.Refusal;

/**
 * Tells an open page how far an order is ({@code progress?order=4711}), as JSON: {@code alive}, and while it is, the
 * {@code step} and how {@code far} in words, and the {@code percent} of the whole.
 */
@WebServlet("/allocation/progress")
public class ProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderRegister orders;

    @Inject
    private OrderText words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("order");
        if (typed == null || !typed.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<OrderCard> order = orders.order(Long.parseLong(typed));
            if (order.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else tell(told(order.get()), response);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private JsonObject told(OrderCard order) {
        if (!order.isAlive())
            return Json.createObjectBuilder().add("alive", false).build();
        return Json.createObjectBuilder()
                .add("alive", true)
                .add("percent", order.percent())
                .add("step", words.step(order))
                .add("far", words.far(order))
                .build();
    }

    private static void tell(JsonObject told, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(told.toString());
    }
}
