package org.sojourn.allocation;

/** Somebody wants a run; told once that is certain. */
record RunOrdered(long orderId) {}
