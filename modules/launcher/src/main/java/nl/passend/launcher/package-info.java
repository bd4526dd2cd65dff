// SPDX-License-Identifier: EUPL-1.2
/**
 * What stands behind {@code ./passend}: starts the embedded MariaDB and the provisioned WildFly side by side, tells step by
 * step what it does, and stops both cleanly. It holds no application code; it prepares what the application finds in its
 * environment (PASSEND_HOME, PASSEND_DB_URL, …).
 */
package nl.passend.launcher;
