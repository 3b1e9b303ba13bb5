package org.sojourn.applications;

import org.sojourn.access.people.PersonRow;

/** An application and whose it is. */
public record AppliedBy(MyApplication application, PersonRow person) {}
