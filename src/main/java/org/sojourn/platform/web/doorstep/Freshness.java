package org.sojourn.platform.web.doorstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.sojourn.platform.web.Assets;

/**
 * How long an answer may be kept. A file of the look whose address carries the mark of what it holds now, and a file of a
 * library whose address carries a version, for a year; other files are asked for again; a calendar for an hour, by its owner’s program; pages never. A mark that is not
 * today's, as while two versions run side by side, must not keep the wrong content for a year.
 */
@ApplicationScoped
class Freshness {
    static final String A_YEAR = "public, max-age=31536000, immutable";
    static final String ASK_AGAIN = "no-cache";
    static final String AN_HOUR = "private, max-age=3600";
    private static final String CALENDARS = "/feed/";
    /** Named by style sheets, which cannot compute a mark: a changed font gets a new number there. */
    private static final String FONTS = Assets.FOLDER + "fonts/";

    private static final String LIBRARY = "/jakarta.faces.resource/";

    @Inject
    private Assets assets;

    static boolean isFile(String path) {
        return path.startsWith(Assets.FOLDER) || path.startsWith(LIBRARY);
    }

    String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (path.startsWith(FONTS)) return query.matches("v=\\d+") ? A_YEAR : ASK_AGAIN;
        if (path.startsWith(Assets.FOLDER)) {
            boolean now = query.matches("v=\\w+")
                    && assets.isMark(path.substring(Assets.FOLDER.length()), query.substring("v=".length()));
            return now ? A_YEAR : ASK_AGAIN;
        }
        if (path.startsWith(CALENDARS)) return AN_HOUR;
        if (!path.startsWith(LIBRARY)) return AnswerHeaders.NEVER_KEPT;
        return query.matches("(.*&)?v=[\\w.-]+(&.*)?") ? A_YEAR : ASK_AGAIN;
    }
}
