/**
 * The universities we exchange with, what we agreed with them, and the places that follow from it.
 *
 * <p>Words: a <em>partner</em> is a university; an <em>agreement</em> holds for some academic years; a <em>place</em> is
 * agreement, direction, kind, programme, term and length, with a capacity in heads; a <em>pool</em> is a limit above
 * several places of one agreement and year; a <em>code</em> names a place within its year.
 *
 * <p>Laws. Pools nest and never cross: every pool lies in at most one other pool of the same agreement and year, and a
 * place names the innermost pool it draws from. Nothing is deleted: what is not offered any more is withdrawn, with a
 * reason in the journal, and can be brought back. The home university is a partner too, and offers no places to its own
 * students.
 */
package org.sojourn.partners;
