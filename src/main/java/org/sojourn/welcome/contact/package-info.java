/**
 * How guests reach those who care for them: a telephone number and a photo, given by the person herself and by nobody else,
 * changed and taken away whenever she likes. Words: contact card.
 */
package org.sojourn.welcome.contact;
