/** The pages of whoever looks after the installation. */
package org.sojourn.operations.web;
