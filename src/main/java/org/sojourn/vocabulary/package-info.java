/**
 * Words everybody uses: points, CEFR levels, terms, academic years, programmes, kinds of stay, Erasmus codes.
 *
 * <p>Values only: immutable, comparable, without a database and without a language. Their readable names stand in the
 * message files under {@code vocabulary.*}.
 */
package org.sojourn.vocabulary;
