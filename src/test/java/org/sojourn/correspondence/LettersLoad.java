package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.FiguresPage;
import org.sojourn.fixture.Loopback;
import org.sojourn.fixture.Spread;

/**
 * Ten thousand letters that are due at once, over a real SMTP line, to GreenMail and to a mail server that does nothing but
 * say yes. Run by {@code mvn -Pload verify}, which writes the figures down; judged is that each letter arrives once.
 */
class LettersLoad {
    private static final int LETTERS = Integer.getInteger("sojourn.letters", 10_000);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<String> lines = new ArrayList<>();

    @Test
    void tenThousandLettersArriveOnce() throws Exception {
        lines.add("By `mvn -Pload verify` (`LettersLoad`): " + LETTERS
                + " letters of all kinds become due at once; from then until"
                + " the last is noted as sent, the pauses of the job included, one transaction for each letter.");
        lines.add("");
        lines.add("| mail server | goal | measured | a second | CPU of the server a letter |");
        lines.add("|---|---|---|---|---|");
        GreenMail mail = new GreenMail(new ServerSetup(Loopback.freePort(), Loopback.HOST, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (MailingServer server =
                MailingServer.start(folder("letters"), mail.getSmtp().getPort())) {
            measure(server, "GreenMail, which keeps them all");
            assertThat(ids(mail)).hasSize(LETTERS);
            assertThat(mail.getReceivedMessages()).hasSize(LETTERS);
        } finally {
            mail.stop();
        }
        try (MailSink sink = new MailSink();
                MailingServer server = MailingServer.start(folder("letters"), sink.port())) {
            measure(server, "one that only says yes");
            assertThat(sink.taken())
                    .hasSize(LETTERS)
                    .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
        }
        FiguresPage.write("Letters", lines);
    }

    private void measure(MailingServer server, String to) throws InterruptedException {
        server.letters(LETTERS);
        long from = System.nanoTime();
        Duration worked = server.cpu();
        while (server.count(LetterState.SENT) < LETTERS && System.nanoTime() - from < PATIENCE.toNanos())
            Thread.sleep(250);
        double seconds = (System.nanoTime() - from) / 1e9;
        assertThat(server.count(LetterState.SENT)).isEqualTo(LETTERS);
        double cpu = server.cpu().minus(worked).toNanos() / 1e6 / LETTERS;
        lines.add(String.format(
                Locale.ROOT, "| %s | 300 s | %.0f s | %.0f | %s |", to, seconds, LETTERS / seconds, Spread.told(cpu)));
    }

    private static Set<String> ids(GreenMail mail) throws MessagingException {
        Set<String> ids = new HashSet<>();
        for (MimeMessage message : mail.getReceivedMessages()) ids.add(message.getMessageID());
        return ids;
    }

    static Path folder(String name) {
        return Path.of("target", "load", name);
    }
}
