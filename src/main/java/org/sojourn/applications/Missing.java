package org.sojourn.applications;

/**
 * Something an application waits for.
 *
 * @param code what kind of thing; its sentence is {@code applications.missing.*}
 * @param about what it concerns: a language (ISO 639-1) or a kind of document, or empty
 */
public record Missing(Code code, String about) {
    /** In the order in which she would put it right; then what is the office's turn. */
    public enum Code {
        PROGRAMME,
        SEMESTER,
        /** No place on the list. */
        WISHES,
        /** A place wished for asks for a language she has not told, or for a higher level. */
        LANGUAGE,
        /** She has told that language, and there is no proof of it. */
        LANGUAGE_PROOF,
        /** A document was rejected, or a better one was asked for. */
        DOCUMENT_ASKED,
        SUBMISSION,
        /** A proof of a language waits for the office. */
        LANGUAGE_TO_CHECK,
        /** Another document waits for the office. */
        DOCUMENT_TO_CHECK,
        /** She has asked the office something. */
        QUESTION;

        /** Is it the office's turn, not the student's? */
        public boolean isOffices() {
            return this == LANGUAGE_TO_CHECK || this == DOCUMENT_TO_CHECK || this == QUESTION;
        }

        /** Is it a paper, which may come as long as proofs may be added? */
        public boolean isPaper() {
            return this == LANGUAGE_PROOF || this == DOCUMENT_ASKED;
        }
    }

    static Missing of(Code code) {
        return new Missing(code, "");
    }
}
