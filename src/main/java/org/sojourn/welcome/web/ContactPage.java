package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.contact.ContactDesk;
import org.sojourn.welcome.contact.ContactRegister;
import org.sojourn.welcome.contact.ContactRow;

/** What guests see of whoever cares for them, changed by herself. */
@Named
@RequestScoped
public class ContactPage {
    private static final String PATH = "/welcome/contact";

    @Inject
    private ContactRegister register;

    @Inject
    private ContactDesk desk;

    @Inject
    private Act act;

    private ContactRow row;
    private String phone;
    private Part photo;

    /** Refuses whoever has no guests. */
    public void arrive() {
        Asked.found(() -> Optional.of(getRow()));
    }

    public ContactRow getRow() {
        if (row == null) row = register.mine();
        return row;
    }

    public String save() {
        return say(false);
    }

    public String hidePhoto() {
        return say(true);
    }

    private String say(boolean withoutPhoto) {
        return act.on(() -> {
            desk.say(new ContactDesk.SayContact(Asked.version(), phone, bytes(), withoutPhoto));
            act.say("welcome.contact.done");
            return PATH;
        });
    }

    private byte[] bytes() {
        if (photo == null) return null;
        try (var content = photo.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getPhone() {
        return phone == null && !Asked.isPost() ? getRow().phone() : phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
