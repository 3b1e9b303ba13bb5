package org.sojourn.welcome;

import java.time.Instant;

/** A comment on a task, or that somebody reminded of it. */
public record NoteRow(boolean reminder, String words, String by, Instant at) {}
