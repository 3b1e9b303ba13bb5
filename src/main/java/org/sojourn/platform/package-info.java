/**
 * Plumbing without a business word: settings, the data source, migrations, the database's clock, texts, sealing, health.
 *
 * <p>Laws: no room's name appears here; time comes from {@link org.sojourn.platform.DatabaseClock} alone; settings come
 * from {@link org.sojourn.platform.Settings} alone.
 */
package org.sojourn.platform;
