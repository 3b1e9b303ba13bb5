/**
 * Who asks, and what she may: the door every change and every look goes through. What is written here every room uses; it
 * leans on none of the packages below it, which are rooms of their own:
 *
 * <ul>
 *   <li>{@code accounts}: accounts, roles for units, deputies, passwords; everything that changes them
 *   <li>{@code people}: looks people up
 *   <li>{@code entry}: how somebody gets in and stays in
 *   <li>{@code university}: the university's own sign-in
 *   <li>{@code journal}: who did what to what
 * </ul>
 *
 * <p>Words: caller, role, unit, mandate, door, reach, scope. Laws: a desk or register method without {@link
 * org.sojourn.access.Permits} refuses everybody; without a word about its reach it refuses whose role is for a part of the
 * faculty; what is beyond a caller's reach is not found; a desk method that changes something writes its journal entry in the
 * same transaction; the caller's roles are read anew for every request, so that a right taken away is gone at the next
 * click. Other rooms come in through doors; the few classes that ask nobody’s permission are named in the tests, in {@code
 * architecture.InnerRules}.
 */
package org.sojourn.access;
