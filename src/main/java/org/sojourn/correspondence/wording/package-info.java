/**
 * What letters say. For every kind of letter the house delivers a text in German and one in English; the office may put its
 * own in their place, always both at once, and take the delivered ones back.
 *
 * <p>Words: wording, fact, placeholder, slip, version. Laws: a wording is written once and never changed, a new one has the
 * next number; only one without a slip is kept; subjects carry nothing about a person, because they are read on locked
 * telephones and in the logs of mail servers; markup is read before facts are filled in, so that nobody’s name becomes a
 * link; both parts of a letter come from one source.
 */
package org.sojourn.correspondence.wording;
