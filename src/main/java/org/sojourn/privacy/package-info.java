/**
 * What the house owes the people it knows: a copy of their data, erasure when their time has come, a record of what is
 * processed, and texts that say so. An edge: it looks down into every table, through the registry only, and nobody calls it.
 *
 * <p>Words: registry, copy, erasure, hold, period, public text. Laws: SQL about other rooms' tables is made from the registry
 * and from nothing else; nobody is erased on request by one person alone; nobody under a hold is erased at all; what is
 * erased is told to the journal by counts, never by names.
 */
package org.sojourn.privacy;
