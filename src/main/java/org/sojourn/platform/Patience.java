package org.sojourn.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tries the whole act again, outside of its transaction: at most five times and not after ten seconds, with a wait that
 * grows and is drawn anew each time, so that two in each other's way do not meet again. Whatever a try has read is gone with
 * its transaction, the moment of the clock included.
 */
@Patient
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Patience {
    static final int TRIES = 5;
    private static final long ENOUGH = Duration.ofSeconds(10).toNanos();
    private static final Logger LOG = Logger.getLogger(Patience.class.getName());

    @AroundInvoke
    Object tryAgain(InvocationContext call) throws Exception {
        if (Transactions.isRunning()) return call.proceed();
        long began = System.nanoTime();
        for (int tries = 1; ; tries++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                Contention found = Contention.in(e);
                if (found == Contention.NONE || TooBusy.isIn(e)) throw e;
                LOG.log(Level.FINE, "try " + tries + " of " + call.getMethod(), e);
                if (found == Contention.CROWD || tries == TRIES || System.nanoTime() - began > ENOUGH) throw gaveUp(e);
                pause(found.longestWait(tries));
            }
        }
    }

    private static TooBusy gaveUp(Exception last) {
        LOG.log(Level.WARNING, "The database was in the way of every try: {0}", last.toString());
        return new TooBusy(last);
    }

    private static void pause(long longest) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy(e);
        }
    }
}
