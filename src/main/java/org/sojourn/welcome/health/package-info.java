/**
 * What guests give to occupational health: vaccination records, questionnaires and what the physicians write about them.
 *
 * <p>Words: paper (one file of one guest), opening (a physician has looked into it), note (words of the physicians, kept as a
 * paper). Laws: papers lie in a table of their own, never among the documents, closed with a key each, which a key sealed that
 * belongs to occupational health alone ({@code SOJOURN_HEALTH_KEY}); without that key nothing is taken. Nobody but the
 * physicians opens them, and the guest her own; no name of a file is kept, for it could tell too much. Every opening by a
 * physician is a row the guest can read. What a paper says leaves this package only to those two: everybody else learns from a
 * task whether it is done. Papers go with the visit, and at once when it is called off.
 */
package org.sojourn.welcome.health;
