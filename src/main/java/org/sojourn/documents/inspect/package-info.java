/**
 * Looks into a file somebody hands in, before anything of it is kept. Plain functions over bytes: no database, no disk.
 *
 * <p>Laws: the content decides what a file is, never its name; whatever grows when it is unpacked is measured before it is;
 * nothing is decoded or run; a file that is not taken is refused with the sentence that says why.
 */
package org.sojourn.documents.inspect;
