package org.sojourn.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Asks at every door whether the caller may and how far she reaches; inside the transaction, before anything else. Who only
 * looks comes through no desk.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Door {
    @Inject
    private CurrentCaller caller;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Permits permits = call.getMethod().getAnnotation(Permits.class);
        if (permits == null) throw new NotPermitted(call.getMethod().getName());
        if (caller.isLooking() && call.getMethod().getDeclaringClass().isAnnotationPresent(Desk.class))
            throw new NotPermitted(call.getMethod().getName());
        Scope scope = permits.everybody() ? Scope.NONE : caller.get().scope(permits.value());
        if (!permits.everybody() && !permits.reach().admits(scope, caller.isInside()))
            throw new NotPermitted(call.getMethod().getName());
        caller.enter(permits.reach().of(scope));
        try {
            return call.proceed();
        } finally {
            caller.leave();
        }
    }
}
