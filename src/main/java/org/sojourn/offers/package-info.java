/**
 * The yes and the no: offers, their deadline, their answers.
 *
 * <p>Words: offer, accept, decline, lapse, seat. Laws: a seat is taken by one conditional update and by nothing else; the
 * database refuses a second yes of the same person and a seat too many; an answer counts until its deadline by the
 * database's clock, not a moment longer.
 */
package org.sojourn.offers;
