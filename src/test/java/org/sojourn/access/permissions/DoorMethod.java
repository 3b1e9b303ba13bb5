package org.sojourn.access.permissions;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.Refusal;

/** One method of one door, as the application has it. */
record DoorMethod(Class<?> door, Method method) {
    /** Named here once more, so that whoever the guard takes for the house by mistake is seen. */
    private static final Set<Role> FROM_OUTSIDE = Set.of(Role.STUDENT, Role.GUEST, Role.SYSTEM);

    /** Every method of every desk and register, those of the tests excepted. */
    static List<DoorMethod> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Desk.class) || type.isAnnotationPresent(Register.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> method.isAnnotationPresent(Permits.class))
                        .map(method -> new DoorMethod(type, method)))
                .sorted(Comparator.comparing(DoorMethod::name))
                .toList();
    }

    String name() {
        String room = door.getPackageName().substring(door.getPackageName().lastIndexOf('.') + 1);
        return room + " " + door.getSimpleName() + "." + method.getName();
    }

    Permits permits() {
        return method.getAnnotation(Permits.class);
    }

    Reach reach() {
        boolean isOwn = permits().reach() == Reach.OWN;
        return permits().everybody() && !isOwn ? Reach.OPEN : permits().reach();
    }

    boolean asksFor(Role role) {
        if (permits().everybody()) return true;
        if (role == null) return false;
        boolean asHouse = permits().house()
                && !FROM_OUTSIDE.contains(role)
                && !isIn(permits().except(), role);
        return asHouse || isIn(permits().value(), role);
    }

    private static boolean isIn(Role[] roles, Role role) {
        return Arrays.asList(roles).contains(role);
    }

    boolean changes() {
        return door.isAnnotationPresent(Desk.class);
    }

    /** Open to all, it decides by itself; the clock of a demo is nobody's elsewhere. */
    boolean maySayNoToAll() {
        return permits().everybody() || door.getSimpleName().equals("DemoClockDesk");
    }

    /** What it does cannot be taken back: it counts attempts, for one. */
    boolean actsOutsideOfTransactions() {
        Transactional own = method.getAnnotation(Transactional.class);
        return own != null && own.value() == Transactional.TxType.NOT_SUPPORTED;
    }

    /** Knocks: what comes back, or the refusal; anything else is a mistake of the room. */
    Object call(Object[] arguments) {
        try {
            return method.invoke(CDI.current().select(door).get(), arguments);
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new AssertionError(name() + " does not take " + Arrays.toString(arguments), e);
        } catch (InvocationTargetException e) {
            return refusalIn(e);
        }
    }

    private static Object refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotPermitted || cause instanceof Refusal) return cause;
            if (cause.getClass().getSimpleName().equals("FileRefused")) return cause;
            if (cause instanceof java.sql.SQLIntegrityConstraintViolationException) return cause;
        }
        return thrown.getCause() == null ? thrown : thrown.getCause();
    }
}
