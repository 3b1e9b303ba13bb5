package org.sojourn.calls.web;

import org.sojourn.calls.CallPhase;

/** Colour and icon of a phase; its word is {@code calls.phase.*}. */
final class PhaseLook {
    private PhaseLook() {}

    static String kind(CallPhase phase) {
        return switch (phase) {
            case DRAFT, RELEASED -> "neutral";
            case ANNOUNCED -> "info";
            case OPEN -> "good";
            case CLOSED -> "warn";
        };
    }

    static String icon(CallPhase phase) {
        return switch (phase) {
            case DRAFT -> "pencil-line";
            case ANNOUNCED -> "clock";
            case OPEN -> "circle-dot";
            case CLOSED -> "lock";
            case RELEASED -> "flag";
        };
    }
}
