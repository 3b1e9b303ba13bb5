/**
 * Files people hand in: tables to be imported, kept between the look at them and the yes to them; and documents, with which
 * somebody proves something about herself.
 *
 * <p>Words: upload; document, version, proof, seen paper. Laws: an upload is read by the person who brought it only, and used
 * once. Of a document nothing is kept that was not looked into first; nobody opens what no scanner has looked through where
 * one is set; its file lies outside the web root, closed with a key that only its row has; its owner sees at once what the
 * office says, and every opening by the office is in her journal. Of passports there is no copy, only that they were seen.
 * Whose documents a coordinator of a part of the faculty sees the rooms above say: they know who applies for what.
 */
package org.sojourn.documents;
