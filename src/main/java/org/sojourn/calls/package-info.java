/**
 * Calls: the rounds in which students apply, each with its window, its places, its rules and its sealed lottery.
 *
 * <p>Words: call, window, rules, lottery, stage. Laws: a call that is open keeps its places and its rules; the only thing
 * that moves is the end of the window, later, with a reason, for all or for one person; rules are never overwritten, every
 * saving writes a version; the lottery is drawn when the call opens, before anybody has applied, only its SHA-256 is shown,
 * and the seed itself is published with the results, so that anybody can check that it is the one that was deposited; where
 * a call stands is computed from what was done with it and the database's clock and stored nowhere.
 *
 * <p>What each stage lets people do; the whole table is {@link org.sojourn.calls.CallStep}, and other rooms ask for the
 * coarser {@link org.sojourn.calls.CallPhase}, in brackets:
 *
 * <ul>
 *   <li>draft (DRAFT): the office changes everything and discards; nobody else knows of it.
 *   <li>announced (ANNOUNCED): everybody reads it; the office extends and plans. Rules and places stand from here on.
 *   <li>open (OPEN): students apply and add proofs. It stays open for the office until the last deadline given to one
 *       person has passed; for everybody else it ends with the deadline for all.
 *   <li>completing (CLOSED): wishes stand; proofs may be added until the minute planned, the office asks for what is missing.
 *   <li>scoring (CLOSED): nothing comes in any more; the office enters points and makes runs.
 *   <li>decided (CLOSED): a run has its second yes. It is released or taken back; extending takes it back.
 *   <li>released (RELEASED): results are out, offers are answered.
 *   <li>concluded (RELEASED): only to be read.
 * </ul>
 */
package org.sojourn.calls;
