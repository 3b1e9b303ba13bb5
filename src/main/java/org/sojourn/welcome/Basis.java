package org.sojourn.welcome;

import org.sojourn.access.journal.Changes;

/** What visits are planned by. It has versions; a visit keeps the one it began with until somebody moves it. */
public enum Basis {
    /** The tasks there can be. */
    TEMPLATE("templateNumber", "welcome.visit-by-other-version") {
        @Override
        int number(Visit visit) {
            return visit.templateNumber();
        }

        @Override
        Changes move(Visit visit, int number) {
            return visit.planBy(number);
        }
    },
    /** Which citizenships open which way into the country. */
    COUNTRIES("countryNumber", "welcome.visit-by-other-countries") {
        @Override
        int number(Visit visit) {
            return visit.countryNumber();
        }

        @Override
        Changes move(Visit visit, int number) {
            return visit.planByCountries(number);
        }
    };

    /** The visit’s own name for its version. */
    final String attribute;

    /** What the journal calls it when a visit gets another. */
    final String act;

    Basis(String attribute, String act) {
        this.attribute = attribute;
        this.act = act;
    }

    abstract int number(Visit visit);

    abstract Changes move(Visit visit, int number);
}
