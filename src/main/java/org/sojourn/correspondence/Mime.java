package org.sojourn.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.WrittenLetter;
import org.sojourn.platform.Seal;

/** A letter as a mail: one recipient, a text part and an HTML part that say the same (RFC 2046, 5.1.4). */
final class Mime extends MimeMessage {
    private final String id;

    Mime(Session session, InternetAddress from, Envelope envelope, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        WrittenLetter letter = envelope.letter();
        String house = from.getAddress().replaceFirst(".*@", "");
        this.id = "<" + Seal.digest(envelope.key()) + "@" + house + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, to(envelope));
        setSubject(Facts.oneLine(letter.subject()), UTF_8.name());
        setSentDate(Date.from(now));
        setHeader("Content-Language", letter.lang());
        // RFC 3834: nobody's holiday reply answers it
        setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(letter.text(), "plain"));
        both.addBodyPart(part(letter.html(), "html"));
        setContent(both);
        saveChanges();
    }

    private static InternetAddress to(Envelope envelope) throws MessagingException, UnsupportedEncodingException {
        InternetAddress to = new InternetAddress(envelope.address(), true);
        to.validate();
        to.setPersonal(Facts.oneLine(envelope.name()), UTF_8.name());
        return to;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
