/** Pages for universities, agreements, places, pools and lists of places. */
package org.sojourn.partners.web;
