package org.sojourn.platform.web.doorstep;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Faces answers a fault during a request of a script with 200 and the name and message of the exception. Here it goes the
 * way of every other fault, to {@link ErrorAnswer}.
 */
public class FaultsOfScripts extends ExceptionHandlerFactory {
    public FaultsOfScripts(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Passing(getWrapped().getExceptionHandler());
    }

    private static final class Passing extends ExceptionHandlerWrapper {
        Passing(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> faults =
                    getUnhandledExceptionQueuedEvents().iterator();
            boolean script = faces.getPartialViewContext().isAjaxRequest();
            if (!script || !faults.hasNext() || faces.getExternalContext().isResponseCommitted()) {
                super.handle();
                return;
            }
            Throwable fault = faults.next().getContext().getException();
            faults.remove();
            faces.getExternalContext().responseReset();
            throw new FacesException(getRootCause(fault) == null ? fault : getRootCause(fault));
        }
    }
}
