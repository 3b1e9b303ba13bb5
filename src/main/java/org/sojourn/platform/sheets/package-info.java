/**
 * The import engine: files from a spreadsheet in, a plan of what would change out, and tables back into files.
 *
 * <p>Words: a <em>sheet</em> is what a file holds; a <em>template</em> declares the columns a list may have; a
 * <em>plan</em> says for every row whether it is new, changed, unchanged, in conflict or wrong; a <em>refusal</em> stops
 * the whole file; a <em>complaint</em> stops one row.
 *
 * <p>Laws. The dry run and the commit are the same pure function, {@link org.sojourn.platform.sheets.ImportPlan#draw};
 * the same sheet and the same existing rows give the same plan and the same fingerprint. Nothing in a file is ever
 * executed or fetched: formulas, macros and external links refuse the file. A file is never trusted about its own size.
 * What is exported and imported again unchanged is unchanged. No text for people stands in the code: everything said is
 * a {@link org.sojourn.platform.sheets.Message} with a key under {@code platform.import.}.
 */
package org.sojourn.platform.sheets;
