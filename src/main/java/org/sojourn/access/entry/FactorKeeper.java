package org.sojourn.access.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/** Knows the second factors: makes, opens and compares them; the desks call it. */
@ApplicationScoped
@Transactional
public class FactorKeeper {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 12;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Seal seal;

    Optional<SecondFactor> of(long accountId) {
        return entities.createQuery("SELECT f FROM SecondFactor f WHERE f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** A new one with 160 random bits, as RFC 4226 asks; an unconfirmed one is thrown away. */
    void begin(long accountId) {
        forget(accountId);
        entities.persist(new SecondFactor(accountId, seal.close(Seal.secret().substring(0, 40)), clock.now()));
        entities.flush();
    }

    byte[] secret(SecondFactor factor) {
        return HexFormat.of().parseHex(seal.open(factor.sealedSecret()));
    }

    OptionalLong stepOf(SecondFactor factor, String code) {
        return TimedCode.stepOf(secret(factor), plain(code), clock.now());
    }

    /** Is this a code of the app, or a recovery code, that was not used before? It is used up now. */
    boolean takes(long accountId, String code) {
        Optional<SecondFactor> factor = of(accountId).filter(SecondFactor::isConfirmed);
        if (factor.isEmpty()) return false;
        OptionalLong step = stepOf(factor.get(), code);
        return step.isPresent() ? usesStep(accountId, step.getAsLong()) : usesRecoveryCode(accountId, code);
    }

    private boolean usesStep(long accountId, long step) {
        return entities.createNativeQuery("UPDATE second_factor SET last_step = ?, version = version + 1"
                                + " WHERE account_id = ? AND last_step < ?")
                        .setParameter(1, step)
                        .setParameter(2, accountId)
                        .setParameter(3, step)
                        .executeUpdate()
                == 1;
    }

    private boolean usesRecoveryCode(long accountId, String code) {
        return entities.createNativeQuery(
                                "UPDATE recovery_code SET used_at = ? WHERE code_hash = ? AND account_id = ? AND used_at IS NULL")
                        .setParameter(1, DatabaseClock.column(clock.now()))
                        .setParameter(2, mark(accountId, plain(code)))
                        .setParameter(3, accountId)
                        .executeUpdate()
                == 1;
    }

    /** Ten new recovery codes of 60 bits each; the old ones are void. */
    List<String> renewCodes(long accountId) {
        forgetCodes(accountId);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Base32.of(HexFormat.of().parseHex(Seal.secret())).substring(0, RECOVERY_LETTERS);
            entities.createNativeQuery("INSERT INTO recovery_code (code_hash, account_id) VALUES (?, ?)")
                    .setParameter(1, mark(accountId, code))
                    .setParameter(2, accountId)
                    .executeUpdate();
            codes.add(Base32.inGroups(code));
        }
        return codes;
    }

    long codesLeft(long accountId) {
        return ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .longValue();
    }

    /** Says whether there was one. */
    boolean forget(long accountId) {
        forgetCodes(accountId);
        return entities.createQuery("DELETE FROM SecondFactor f WHERE f.accountId = :account")
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    private void forgetCodes(long accountId) {
        entities.createNativeQuery("DELETE FROM recovery_code WHERE account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    private String mark(long accountId, String code) {
        return seal.mark("recovery " + accountId + " " + code);
    }

    /** As typed, without blanks and in capitals. */
    private static String plain(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
