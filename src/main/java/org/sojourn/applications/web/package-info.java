/** The pages of applications: the student's wishes, facts and submission; the office's list, one application, the import. */
package org.sojourn.applications.web;
