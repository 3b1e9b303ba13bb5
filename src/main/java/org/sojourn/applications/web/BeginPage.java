package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.calls.AskedStep;
import org.sojourn.platform.web.Act;

/** The beginning of an application: what awaits her, and one button. */
@Named
@RequestScoped
public class BeginPage {
    @Inject
    private MyCall my;

    @Inject
    private MySteps steps;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Act act;

    /** Who has begun already goes on. */
    public void arrive() {
        my.arrive();
        if (my.getApplication() != null)
            act.on(() -> "/applications/tasks?callId=" + my.getCall().id());
    }

    public boolean asks(String step) {
        return my.getCall() != null && steps.asked().contains(AskedStep.valueOf(step));
    }

    public String begin() {
        return act.on(() -> {
            desk.begin(my.getCall().id());
            act.say("applications.start.begun");
            return "/applications/tasks?callId=" + my.getCall().id();
        });
    }
}
