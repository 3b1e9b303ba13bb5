/** The pages of the rulings. */
package org.sojourn.rulings.web;
