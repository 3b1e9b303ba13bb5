package org.sojourn.allocation.core;

/** What can be read off the seats when everything is decided. */
interface Filling {
    int NONE = Tree.NONE;

    /** Seats taken inside a node. */
    int count(int node);

    /** The innermost node from this one outwards that has no room, or NONE. */
    int innermostFull(int node);

    /** The worst merit on an open seat inside a node; NONE when nobody is, or when merit did not decide. */
    int worst(int node);

    /** The worst merit on a reserved seat of an option whose reserved seats are all filled; else NONE. */
    int worstReserved(int option);
}
