package org.sojourn.access;

/** A desk as nobody should write one: its method does not say who may. Only in the tests' archive. */
@Desk
public class KeylessDesk {
    public String openToWhom() {
        return "to nobody";
    }
}
