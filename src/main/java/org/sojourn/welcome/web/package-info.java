/** The pages of visits: what a host registers and sees, what an owner does, what a guest reads. */
package org.sojourn.welcome.web;
