/** The pages of the calls: list, one call, its dates, its places, its rules, and the rules as students read them. */
package org.sojourn.calls.web;
