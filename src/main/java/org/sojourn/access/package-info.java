/**
 * Who somebody is and what they may do: accounts, roles for units, deputies, sign-in, the door every change and every look goes through, and
 * the journal that remembers changes.
 *
 * <p>Words: account, role, unit, deputy, caller, door, reach, journal. Laws: a desk or register method without {@link
 * org.sojourn.access.Permits} refuses everybody; without a word about its reach it refuses whose role is for a part of the
 * faculty; what is beyond a caller's reach is not found; a desk method that changes something writes its journal entry in the
 * same transaction; the caller's roles are read anew for every request, so that a right taken away is gone at the next
 * click.
 */
package org.sojourn.access;
