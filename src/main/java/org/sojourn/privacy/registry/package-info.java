/**
 * What the house knows about people, column by column, as {@code registry.txt} says it; plain Java without a database.
 *
 * <p>Words: activity (a processing activity of Art. 30 GDPR), period (how long after which moment), table, column, nature
 * (what a column is), path (how a row leads to a person or to a moment). Laws: every column of the database stands in the
 * registry, and nothing else does; copies, erasure, the processing record and the privacy notice are made from it, so that
 * they cannot disagree.
 */
package org.sojourn.privacy.registry;
