/** The pages about letters, for administrators. */
package org.sojourn.correspondence.web;
