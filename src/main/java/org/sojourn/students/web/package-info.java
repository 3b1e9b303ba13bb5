/** The pages of students: the office's list with its way out and in again, and what is recorded of oneself. */
package org.sojourn.students.web;
