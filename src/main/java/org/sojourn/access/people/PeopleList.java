package org.sojourn.access.people;

import java.util.List;

/**
 * One page of people.
 *
 * @param total people who fit the search, on all pages
 */
public record PeopleList(List<ListedPerson> rows, long total) {}
