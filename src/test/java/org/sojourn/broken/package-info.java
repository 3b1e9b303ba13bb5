/**
 * A small house in which every rule is broken once, so that a test can see every rule red. Nothing here is ever deployed
 * or run.
 */
package org.sojourn.broken;
