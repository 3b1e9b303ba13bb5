package org.sojourn.welcome;

import java.util.List;
import java.util.Locale;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.TaskText;

/**
 * What became of several tasks that were acted on at once.
 *
 * @param done how many
 * @param refused the others, each with its reason
 */
public record BatchOutcome(int done, List<Refused> refused) {
    public BatchOutcome {
        refused = List.copyOf(refused);
    }

    /** A task that stayed as it was. */
    public record Refused(TaskText de, TaskText en, String guest, String code, List<Object> arguments) {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        public String title(Locale locale) {
            return TaskRow.in(locale, de, en).title();
        }

        /** Why, as its sentence is found. */
        public Refusal why() {
            return new Refusal(code, arguments.toArray());
        }
    }
}
