package org.sojourn.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Asks at every door whether the caller may; inside the transaction, before anything else. */
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
        if (!permits.everybody() && Arrays.stream(permits.value()).noneMatch(caller::is) && !caller.is(Role.SYSTEM))
            throw new NotPermitted(call.getMethod().getName());
        return call.proceed();
    }
}
