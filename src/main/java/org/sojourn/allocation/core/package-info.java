/**
 * Decides who gets which place, and can say why. Plain Java: no database, no clock, no floating point, no randomness
 * but the seed in the intake.
 *
 * <p>The method is deferred acceptance with students proposing (Gale and Shapley 1962; Roth 1984). Options that share
 * seats hang under nested pools; everything under one outermost pool is an <em>agreement</em>, the unit that chooses.
 * An agreement goes down its merit order and takes each application that fits every capacity on its path: the greedy
 * choice of a laminar matroid, which is substitutable and size-monotone. Seats reserved at an option for a category are
 * filled first by a maximum matching, as far as they can be; what is not filled is open. Hence the result is fair, the best fair one
 * for every student, safe to be truthful in, and the same whatever the order of proposals.
 *
 * <p>Five words: {@link Intake} (what goes in, frozen and with a fingerprint), {@link Option} and {@link Pool} (the
 * nodes that hold seats), {@link Wish} (a student's entry for an option; when eligible, an application),
 * {@link Decision} (what comes out), {@link Verdict} (the reason for one wish).
 *
 * <p>Other mechanisms can be chosen, each with what it does not promise: {@link Mechanism}.
 *
 * <p>Laws: the same intake gives the same bytes on every machine; every refusal names the node that had no room and
 * the last admitted there; {@link Check} finds the result again by a slow method that shares no code with the fast one.
 */
package org.sojourn.allocation.core;
