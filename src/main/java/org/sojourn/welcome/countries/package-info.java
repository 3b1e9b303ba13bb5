/**
 * The versions of the lists that say which citizenships open which way into the country. A version is the three lists as text,
 * numbered, written once with its reason; visits keep the one they began with. The first came with the product. The room’s
 * plans read them here, the welcome office and the administrators change them.
 */
package org.sojourn.welcome.countries;
