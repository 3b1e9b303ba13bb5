/**
 * The demo: invented people and places, loaded once into an empty database that was made for it, through the same desks
 * and import files everybody uses.
 *
 * <p>Laws: nothing here runs outside a demo database; nobody calls this room.
 */
package org.sojourn.demo;
