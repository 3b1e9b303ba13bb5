package org.sojourn.welcome.templates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateText;

/** One version of the template; its number is its name. */
@Entity
@Table(name = "welcome_template")
@Unversioned("it is written once and never changed")
class TemplateVersion {
    @Id
    @Column(name = "id")
    private int number;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    protected TemplateVersion() {}

    TemplateVersion(int number, Template template, Instant at, long by) {
        this.number = number;
        this.words = TemplateText.write(template);
        this.writtenAt = at;
        this.writtenBy = by;
    }

    int number() {
        return number;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Null for the template that came with the product. */
    Long writtenBy() {
        return writtenBy;
    }

    Template template() {
        return TemplateText.read(Integer.toString(number), words).template();
    }
}
