package org.sojourn.correspondence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.correspondence.NewsDesk;
import org.sojourn.platform.web.Act;

/** Whether a student gets letters about new calls; a part of the page about her calendar. */
@Named
@RequestScoped
public class NewsPage {
    private static final String PATH = "/correspondence/calendar";

    @Inject
    private NewsDesk desk;

    @Inject
    private Act act;

    private Boolean declined;

    public boolean isDeclined() {
        if (declined == null) declined = desk.isDeclined();
        return declined;
    }

    public String decline() {
        return act.on(() -> {
            desk.decline();
            act.say("correspondence.news.declined.done");
            return PATH;
        });
    }

    public String welcome() {
        return act.on(() -> {
            desk.welcome();
            act.say("correspondence.news.welcome.done");
            return PATH;
        });
    }
}
