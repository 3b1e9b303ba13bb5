package org.sojourn.applications.completing;

/** The office has answered a question about an application; told in the transaction of the act. */
public record QuestionAnswered(long messageId, long applicationId, long accountId, long callId) {}
