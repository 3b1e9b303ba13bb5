/**
 * Who somebody is and what they may do: accounts, roles, sign-in, the door every change and every look goes through, and
 * the journal that remembers changes.
 *
 * <p>Words: account, role, caller, door, journal. Laws: a desk or register method without {@link
 * org.sojourn.access.Permits} refuses everybody; a desk method that changes something writes its journal entry in the
 * same transaction; the caller's roles are read anew for every request, so that a right taken away is gone at the next
 * click.
 */
package org.sojourn.access;
