package org.sojourn.platform.web.doorstep;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Where people come by https, the session's cookie goes by https only, also when the encryption ends at a proxy. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (AnswerHeaders.isPublicByTls())
            event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
}
