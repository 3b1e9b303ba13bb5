package org.sojourn.applications.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Unversioned;

/** What was handed in at one moment, word for word. The first of an application has the number 1. */
@Entity
@Table(name = "application_receipt")
@Unversioned("a receipt never changes")
class Receipt {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    private int number;

    private String content;

    private String digest;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Receipt() {}

    Receipt(long applicationId, int number, String content, Instant now) {
        this.applicationId = applicationId;
        this.number = number;
        this.content = content;
        this.digest = Seal.digest(content);
        this.givenAt = now;
    }

    boolean isOf(String text) {
        return content.equals(text);
    }

    ReceiptCard card() {
        return new ReceiptCard(id, applicationId, number, content, digest, givenAt);
    }
}
