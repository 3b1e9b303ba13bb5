package org.sojourn.broken.access.entry;

public final class Unasking {}
