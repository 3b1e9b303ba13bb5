/**
 * Looks people up: names beside the rows of other rooms, the list of people, the addresses letters go to, whoever signs in.
 * It changes nothing and has no entity; it asks for the accounts of {@link org.sojourn.access.accounts} in queries only.
 *
 * <p>Words: person, staff, address book. Laws: names leave through a door that says who may, and for a part of the faculty
 * only from within another door; {@link org.sojourn.access.people.AddressBook} alone asks nobody’s permission, so what it
 * tells never reaches a page; a list costs the same number of statements however long it is.
 */
package org.sojourn.access.people;
