/**
 * What waits for whom: the start page of every role, and the demo's clock.
 *
 * <p>Law: it only looks; what it shows is decided and done in the rooms below.
 */
package org.sojourn.home;
