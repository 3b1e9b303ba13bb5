/**
 * Papers: pages of XHTML in, a PDF out that a screen reader reads as well as a printer prints (PDF/UA-1).
 *
 * <p>Words: a <em>paper</em> is the file; a {@link org.sojourn.platform.paper.PaperWriter} writes what stands on it.
 *
 * <p>Laws. Nothing is fetched, whatever the text names: no network, no file, no external entity, no document type. The
 * two fonts are our own and embedded; a letter they do not have is written without its marks or as a question mark, so
 * that no paper shows an empty box. No text for people stands in the code. No room of the house is known here.
 */
package org.sojourn.platform.paper;
