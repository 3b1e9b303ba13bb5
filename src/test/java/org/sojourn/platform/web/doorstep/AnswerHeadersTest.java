package org.sojourn.platform.web.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnswerHeadersTest {
    private static final Path WEB = Path.of("src/main/webapp/WEB-INF/web.xml");

    @Test
    void pagesAndEverythingElseHaveTheSameContentPolicy() throws IOException {
        assertThat(Files.readString(WEB))
                .contains("<param-value>" + AnswerHeaders.CSP_WITHOUT_NONCE + "</param-value>");
    }

    @Test
    void thePolicyAllowsNoScriptOfStrangersAndNoFrame() {
        assertThat(AnswerHeaders.CSP_WITHOUT_NONCE)
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .endsWith("script-src 'self'");
        assertThat(AnswerHeaders.CSP_WITHOUT_NONCE.replace("style-src-attr 'unsafe-inline'", ""))
                .doesNotContain("unsafe", "*", "http:");
    }

    @Test
    void theServerIsToldTheSameLimitAsTheGate() throws IOException {
        String web = Files.readString(WEB);
        assertThat(web)
                .contains("<max-file-size>" + Gate.LARGEST_UPLOAD + "</max-file-size>")
                .contains("<max-request-size>" + Gate.LARGEST_UPLOAD + "</max-request-size>");
    }

    /** Known holes and leaks of the Faces implementation behind these parameters. */
    @Test
    void facesKeepsItsStateHereAndItsSessionInACookieOnly() throws IOException {
        assertThat(Files.readString(WEB))
                .contains("STATE_SAVING_METHOD</param-name><param-value>server<")
                .contains("PROJECT_STAGE</param-name><param-value>Production<")
                .contains("<tracking-mode>COOKIE</tracking-mode>")
                .contains("<http-only>true</http-only>")
                .doesNotContain("CLIENT_WINDOW_MODE", "<distributable", "<tracking-mode>URL");
    }
}
