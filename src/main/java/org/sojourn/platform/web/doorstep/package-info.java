/**
 * What every request passes on its way in and every answer on its way out, before and after the pages. Its words: a header
 * is what a browser has to keep; a gate turns away what no page should see; a pace is how often one may come; an error
 * answer is one sentence with a reference that the log knows; monitoring is for whoever runs the house, not for visitors.
 *
 * <p>Its laws: no answer leaves without the headers, not even an error or a redirect; nothing here reads the database or
 * begins a session; what a client says of its own address is not believed.
 */
package org.sojourn.platform.web.doorstep;
