package org.sojourn.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Invariants;
import org.sojourn.container.Sql;
import org.sojourn.platform.Database;

/** Sixteen at once at the one door through which seats are taken, twenty thousand times; {@link SeatRaceLoad} goes on for longer. */
@ContainerTest
class SeatRaceIT {
    private static final int ROUNDS = 10;

    @Inject
    OfferDesk desk;

    @Test
    void noSeatIsGivenTwiceAndNoYesIsLostHoweverManyClick() throws Exception {
        new SeatRace(desk).run(ROUNDS);
    }

    @Test
    void aLedgerThatForgetsItsConditionIsStoppedByTheTable() {
        long[] node = aPlaceWithOneSeat();
        String forgetful =
                "UPDATE seat_count SET taken = taken + 1 WHERE call_id = ? AND kind = 'PLACE' AND node_id = ?";
        Sql.change(forgetful, node[0], node[1]);
        assertThatThrownBy(() -> Sql.change(forgetful, node[0], node[1]))
                .hasStackTraceContaining("never_more_than_places");
        Sql.change("UPDATE seat_count SET taken = 0 WHERE call_id = ?", node[0]);
    }

    /** The laws above must be able to fail: with neither the condition nor the table's check they do. */
    @Test
    void withoutConditionAndCheckTheLawsAreBrokenAndItIsSeen() throws Exception {
        long[] node = aPlaceWithOneSeat();
        assertThat(Invariants.broken()).isEmpty();
        DataSource pool = pool();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION check_constraint_checks = 0");
            for (int i = 0; i < 2; i++)
                statement.executeUpdate("UPDATE seat_count SET taken = taken + 1 WHERE call_id = " + node[0]);
            assertThat(Invariants.broken())
                    .contains("more seats taken than there are", "seats taken are not the accepted offers of a place");
            statement.executeUpdate("UPDATE seat_count SET taken = 0 WHERE call_id = " + node[0]);
            statement.execute("SET SESSION check_constraint_checks = 1");
        }
        assertThat(Invariants.broken()).isEmpty();
    }

    private static DataSource pool() throws NamingException {
        return InitialContext.doLookup(Database.POOL);
    }

    private static long[] aPlaceWithOneSeat() {
        long call = Given.aClosedCall();
        long place = Given.aPlace(1);
        Given.seats(call, place, null, 1);
        return new long[] {call, place};
    }
}
