package org.sojourn.welcome.office;

/** A part of a whole, as a figure says it. */
public record Share(int part, int whole) {
    /** Below it a group is small: its figure would speak of people, not of the office. */
    public static final int LEAST = 5;

    public boolean isTooFew() {
        return whole < LEAST;
    }

    /** In whole percent, rounded to the nearest; 0 of nothing. */
    public int percent() {
        return whole == 0 ? 0 : (part * 200 + whole) / (whole * 2);
    }
}
