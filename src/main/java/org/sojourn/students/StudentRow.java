package org.sojourn.students;

/** A student as lists show her. */
public record StudentRow(long accountId, String name, String studentNumber, StudentFacts facts, Source source) {}
