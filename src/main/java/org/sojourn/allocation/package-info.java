/**
 * Who gets which place: runs, their reasons, the second person's yes, the release.
 *
 * <p>Words: run, verdict, propose, approve, release. Laws: a run is decided from a frozen intake and never changed
 * afterwards; who proposes does not approve; only what still fits its intake is released, in one transaction; a student
 * sees her own outcome, and only after the release. What follows from a release is told upwards by {@link
 * org.sojourn.allocation.AllocationReleased}.
 */
package org.sojourn.allocation;
