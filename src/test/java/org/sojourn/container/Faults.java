package org.sojourn.container;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.exceptions.CJCommunicationsException;
import com.mysql.cj.exceptions.CJException;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Stands between the driver and the server in the container tests: counts what this thread sends and lets one of it fail as
 * a real server would.
 */
public final class Faults implements QueryInterceptor {
    /** How a statement fails. */
    public enum Kind {
        LOCK_WAIT(1205, "HY000"),
        DEADLOCK(1213, "40001"),
        RECORD_CHANGED(1020, "HY000"),
        LINE_BROKEN(0, "08S01"),
        /** The statement is done, its answer never comes. */
        ANSWER_LOST(0, "08S01");

        private final int code;
        private final String state;

        Kind(int code, String state) {
            this.code = code;
            this.state = state;
        }
    }

    /** One statement of this thread that shall fail, once. */
    private static final class Plan {
        private final Kind kind;
        private final int at;
        private final String like;
        private final List<String> sent = new ArrayList<>();
        private boolean due;

        private Plan(Kind kind, int at, String like) {
            this.kind = kind;
            this.at = at;
            this.like = like;
            this.due = kind != null;
        }

        private boolean hits(String sql) {
            return due && (like == null ? sent.size() == at : sql.equalsIgnoreCase(like));
        }
    }

    private static final ThreadLocal<Plan> PLAN = new ThreadLocal<>();

    private MysqlConnection connection;

    /** From here on the statements of this thread are counted. */
    public static void count() {
        PLAN.set(new Plan(null, 0, null));
    }

    /** The statement of this number, from 1, fails; later ones do not. */
    public static void failAt(int number, Kind kind) {
        PLAN.set(new Plan(kind, number, null));
    }

    /** The next statement of exactly this text fails. */
    public static void failNext(String statement, Kind kind) {
        PLAN.set(new Plan(kind, 0, statement));
    }

    /** Ends it; what this thread has sent since. */
    public static List<String> stop() {
        Plan plan = PLAN.get();
        PLAN.remove();
        return plan == null ? List.of() : plan.sent;
    }

    @Override
    public QueryInterceptor init(MysqlConnection behind, Properties properties, Log log) {
        this.connection = behind;
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        Plan plan = PLAN.get();
        if (plan == null) return null;
        plan.sent.add(sql.get());
        if (plan.kind != Kind.ANSWER_LOST && plan.hits(sql.get())) fail(plan);
        return null;
    }

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        Plan plan = PLAN.get();
        if (plan != null && plan.kind == Kind.ANSWER_LOST && plan.hits(sql.get())) fail(plan);
        return null;
    }

    private void fail(Plan plan) {
        plan.due = false;
        boolean line = plan.kind.state.startsWith("08");
        if (!line && (plan.kind != Kind.LOCK_WAIT || last(plan).equalsIgnoreCase("COMMIT"))) rollBack();
        CJException failure =
                line ? new CJCommunicationsException("made by a test") : new CJException("made by a test");
        failure.setSQLState(plan.kind.state);
        failure.setVendorCode(plan.kind.code);
        if (line) hangUp();
        throw failure;
    }

    private static String last(Plan plan) {
        return plan.sent.get(plan.sent.size() - 1);
    }

    /** A server undoes the whole transaction by itself, but for a lock that was waited for in vain. */
    private void rollBack() {
        try (Statement statement = ((JdbcConnection) connection).createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hangUp() {
        try {
            ((JdbcConnection) connection).abortInternal();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
