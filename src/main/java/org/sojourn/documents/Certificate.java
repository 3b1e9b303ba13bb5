package org.sojourn.documents;

/** Who tested a language. */
public enum Certificate {
    DAAD,
    IELTS,
    TOEFL,
    CAMBRIDGE,
    DELF_DALF,
    DELE,
    UNICERT,
    SCHOOL,
    UNIVERSITY,
    NATIVE_SPEAKER,
    OTHER
}
