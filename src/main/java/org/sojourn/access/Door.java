package org.sojourn.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Asks at every door whether the caller may and how far she reaches; inside the transaction, before anything else. Who only
 * looks comes through no desk.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Door {
    @Inject
    private CurrentCaller caller;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Permits permits = call.getMethod().getAnnotation(Permits.class);
        if (permits == null) throw new NotPermitted(call.getMethod().getName());
        if (caller.isLooking() && call.getMethod().getDeclaringClass().isAnnotationPresent(Desk.class))
            throw new NotPermitted(call.getMethod().getName());
        Scope scope = permits.everybody() ? Scope.NONE : caller.get().scope(roles(permits));
        if (!permits.everybody() && !permits.reach().admits(scope, caller.isInside()))
            throw new NotPermitted(call.getMethod().getName());
        caller.enter(permits.reach().of(scope));
        try {
            return call.proceed();
        } finally {
            caller.leave();
        }
    }

    /** Whom a door lets in that is not for everybody; the application itself goes through each. */
    public static Set<Role> roles(Permits permits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (permits.house())
            Arrays.stream(Role.values()).filter(Role::isOfTheHouse).forEach(roles::add);
        for (Role role : permits.except()) roles.remove(role);
        roles.addAll(List.of(permits.value()));
        return roles;
    }
}
