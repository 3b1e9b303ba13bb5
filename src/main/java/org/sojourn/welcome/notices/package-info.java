/**
 * What the letters and calendars of people may know of visits.
 *
 * <p>Words: outline (a visit with what is still to do), step (a task in it), paper (a document that ends), day. Laws: they are
 * records and come out of the room above them; no fact about the guest but her name is in them; what concerns health says that it
 * does, so that whoever writes can be silent about it.
 */
package org.sojourn.welcome.notices;
