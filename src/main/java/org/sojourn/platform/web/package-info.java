/** The pages' plumbing: acting and redirecting, language and theme, dates, headers, records in EL. */
package org.sojourn.platform.web;
