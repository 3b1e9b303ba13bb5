/**
 * The journal: entries, the keys of the people they concern, and the chain that ties them together. Rooms write through
 * {@link org.sojourn.access.journal.Journal}; people read through its register.
 *
 * <p>Words: entry, change, person key, seal, chain, head, breach. Laws: an entry is added in the transaction of its act and
 * never touched again, which the database's rights ensure; names of fields stay in clear, values are sealed with the key
 * of the person they concern (AES-GCM), or with the common key where they concern nobody; of health and hardship only the
 * field's name is written; the chain (SHA-256) runs over names and sealed values, so it is checked without any key and
 * stays whole when a key is destroyed. An entry joins the chain within seconds of its commit.
 */
package org.sojourn.access.journal;
