package org.sojourn.welcome.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.sojourn.documents.inspect.FileKind;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/** What somebody of the house shows of herself to guests; both parts may be missing. */
@Entity
@Table(name = "contact_card")
class ContactCard extends Entry {
    /** Bytes; it is shown two centimetres wide. */
    static final int LARGEST_PHOTO = 1 << 20;

    private static final int LONGEST_PHONE = 40;

    @Column(name = "account_id")
    private long accountId;

    private String phone;

    @Column(name = "photo_name")
    private String photoName;

    @Lob
    private byte[] photo;

    protected ContactCard() {}

    ContactCard(long accountId) {
        this.accountId = accountId;
    }

    /** Digits, and what people write between them. */
    void callAt(String typed) {
        String number = typed == null ? "" : typed.strip();
        if (!number.matches("[+]?[0-9 ()/-]{0," + (LONGEST_PHONE - 1) + "}")) throw new Refusal("contact-phone");
        phone = number.isEmpty() ? null : number;
    }

    void show(Inspected picture) {
        if (picture.kind() == FileKind.PDF) throw new Refusal("contact-photo-kind");
        photoName = "photo." + picture.kind().ending();
        photo = picture.content().clone();
    }

    void hidePhoto() {
        photoName = null;
        photo = null;
    }

    ContactPhoto photo() {
        FileKind kind = photoName.endsWith(FileKind.PNG.ending()) ? FileKind.PNG : FileKind.JPEG;
        return new ContactPhoto(kind.mediaType(), photo.clone());
    }
}
