/**
 * Backup and restore: one file with everything that cannot be made again. Also the check of the journal from outside.
 *
 * <p>Words: an <em>archive</em> is a ZIP with rows, documents, keys and a manifest; the <em>manifest</em> names every
 * table with its number of rows and its fingerprint, and every file with its SHA-256; a <em>fingerprint</em> is the sum of
 * the hashes of all rows of a table; an <em>instance</em> is a database with its folder, the embedded one or one of your
 * own; a <em>sentence</em> is all that a person sees when something is refused.
 *
 * <p>Laws: rows are read as of one moment while people go on working, documents after them. Tables are never copied as
 * tables: a restore lets the migrations make them, up to the last one the archive knows, and then loads the rows, so an
 * archive moves between MariaDB and MySQL, and a newer version restores the archive of an older one. A restore needs an
 * empty instance and looks at the whole archive first; rows come in one transaction, which is confirmed only when every
 * fingerprint agrees. What fails leaves nothing behind.
 */
package org.sojourn.launch.backup;
