package org.sojourn.correspondence.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/**
 * The words the office chose for a kind of letter, in both languages. Each change is a new one with the next number; the
 * highest number holds. One without words of its own says that the delivered ones hold again, whatever a later release makes
 * of them.
 */
@Entity
@Unversioned("written once; two of one kind and number cannot be")
@Table(name = "letter_wording")
class Wording {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int number;

    private String german;

    private String english;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    protected Wording() {}

    /** @param words null for the delivered ones */
    Wording(LetterKind kind, int number, WordPair words) {
        this.kind = kind;
        this.number = number;
        this.german = words == null ? null : words.german().written();
        this.english = words == null ? null : words.english().written();
    }

    /** @param by the account, 0 when the application itself wrote it */
    Wording written(Instant at, long by) {
        this.writtenAt = at;
        this.writtenBy = by == 0 ? null : by;
        return this;
    }

    WordPair pair() {
        return isDelivered()
                ? WordPair.delivered(kind, number)
                : new WordPair(number, LetterText.parse(german), LetterText.parse(english));
    }

    boolean isDelivered() {
        return german == null;
    }

    long id() {
        return id;
    }

    LetterKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Long writtenBy() {
        return writtenBy;
    }
}
