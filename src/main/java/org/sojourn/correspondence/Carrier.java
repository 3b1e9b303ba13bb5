package org.sojourn.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.correspondence.NotCarried.Weight;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.StartRefused;

/** Carries letters to the mail server by SMTP, several over one line; opened with the first one. Waits for nobody for ever. */
final class Carrier implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Carrier.class.getName());
    private static final Pattern CODE = Pattern.compile("^\\s*([45]\\d\\d)\\b");
    private static final int TLS_FROM_THE_BEGINNING = 465;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    private final MailServer server;
    private final Supplier<Instant> now;
    private final Session session;
    private Transport line;

    Carrier(MailServer server, Supplier<Instant> now) {
        this.server = server;
        this.now = now;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        boolean fromTheBeginning = server.secure() && server.port() == TLS_FROM_THE_BEGINNING;
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.localhost", sender(server).getAddress().replaceFirst(".*@", ""));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(server.user() != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(fromTheBeginning));
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.secure() && !fromTheBeginning));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.secure() && !fromTheBeginning));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return properties;
    }

    /** The sender of all letters. Refuses a setting that is not one address. */
    static InternetAddress sender(MailServer server) {
        try {
            InternetAddress[] all = InternetAddress.parse(server.from(), true);
            if (all.length == 1) {
                all[0].validate();
                all[0].setPersonal(all[0].getPersonal(), UTF_8.name());
                return all[0];
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            LOG.log(Level.FINE, "sender", e);
        }
        throw new StartRefused("SOJOURN_MAIL_FROM is " + server.from()
                + ", which is not one mail address. Set one, such as Exchange Office <exchange@example.org>.");
    }

    /** Returns when the mail server has taken the letter as its own. */
    void carry(Envelope envelope) {
        Mime mail = mail(envelope);
        try {
            open();
            line.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException e) {
            close();
            Address[] refused = e.getInvalidAddresses();
            throw notCarried(refused != null && refused.length > 0 ? Weight.FOR_GOOD : Weight.FOR_NOW, e);
        } catch (MessagingException e) {
            close();
            throw notCarried(Weight.NOBODY_THERE, e);
        } catch (RuntimeException e) {
            close();
            throw notCarried(Weight.FOR_NOW, e);
        }
    }

    private Mime mail(Envelope envelope) {
        try {
            return new Mime(session, sender(server), envelope, now.get());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw notCarried(Weight.FOR_GOOD, e);
        }
    }

    private void open() throws MessagingException {
        if (line != null && line.isConnected()) return;
        line = session.getTransport();
        line.connect(server.user(), server.password());
    }

    private static NotCarried notCarried(Weight weight, Exception cause) {
        Throwable last = cause;
        while (last instanceof MessagingException known && known.getNextException() != null)
            last = known.getNextException();
        Matcher code = CODE.matcher(String.valueOf(last.getMessage()));
        return new NotCarried(
                weight, last.getClass().getSimpleName() + (code.find() ? " " + code.group(1) : ""), cause);
    }

    @Override
    public void close() {
        if (line == null) return;
        try {
            line.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The line to the mail server was gone already.", e);
        }
        line = null;
    }
}
