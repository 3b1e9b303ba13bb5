/**
 * Files people hand in. So far: tables to be imported, kept between the look at them and the yes to them.
 *
 * <p>Law: a file is read by the person who uploaded it only, and used once.
 */
package org.sojourn.documents;
