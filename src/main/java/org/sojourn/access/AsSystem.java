package org.sojourn.access;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.function.Supplier;

/** Work that nobody asked for, in a request of its own with one moment of the clock, done by the application itself. */
public final class AsSystem {
    private AsSystem() {}

    public static <T> T get(Supplier<T> work) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            CDI.current().select(CurrentCaller.class).get().actAsSystem();
            return work.get();
        } finally {
            request.deactivate();
        }
    }
}
