/**
 * Accounts and what they hold: opening and closing them, roles for units, deputies, passwords and the links that lead to
 * one, the account of whom the university recognises. Whatever changes an account stands here, because the entity is private
 * to this package.
 *
 * <p>Words: account, role, unit, deputy, link, identity. Laws: an account holds a role at every moment, and somebody is an
 * administrator without an end; an account with a student number is a student's and nothing else; a deputy has on each day
 * no more than the person stood in for; a password is chosen by its owner alone, through a link that works once or with the
 * old one, and only its hash is kept; an account is found by a proof or a student number, never by an address alone.
 */
package org.sojourn.access.accounts;
