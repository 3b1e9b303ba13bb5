package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sojourn.partners.AskedLanguage;

/**
 * What is missing of that which she tells: programme, semester, wishes, the languages of her wishes, the submission; and
 * whether she has asked something. A
 * language that is proven need not be told.
 */
@ApplicationScoped
class ToldCompleteness implements Completeness {
    @Override
    public List<Missing> of(Standing application, Collection<AskedLanguage> wished) {
        List<Missing> missing = new ArrayList<>();
        if (application.facts().programme() == null) missing.add(Missing.of(Missing.Code.PROGRAMME));
        if (application.facts().semester() == null) missing.add(Missing.of(Missing.Code.SEMESTER));
        if (application.wishes().isEmpty()) missing.add(Missing.of(Missing.Code.WISHES));
        wished.stream()
                .filter(asked -> !application.tells(asked) && !application.proves(asked))
                .map(AskedLanguage::language)
                .distinct()
                .sorted()
                .forEach(language -> missing.add(new Missing(Missing.Code.LANGUAGE, language)));
        if (application.status() == ApplicationStatus.DRAFT) missing.add(Missing.of(Missing.Code.SUBMISSION));
        if (application.asksOffice()) missing.add(Missing.of(Missing.Code.QUESTION));
        return missing;
    }
}
