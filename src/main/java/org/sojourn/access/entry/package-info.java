/**
 * How somebody gets in and stays in: sign-ins as the database knows them, attempts that failed, the second factor, links
 * that work once.
 *
 * <p>Words: sign-in, attempt, device, second factor, recovery code. Laws: only hashes of secrets are kept, what must be
 * opened again is sealed; the database's clock decides when a sign-in ends; an attempt is counted before the password is
 * looked at, so that many at once are counted too; a stranger’s failures never keep out the person behind a known device;
 * the answer to an unknown address is the one to a wrong password, in words and in time.
 */
package org.sojourn.access.entry;
