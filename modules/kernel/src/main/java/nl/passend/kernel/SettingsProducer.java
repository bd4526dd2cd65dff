// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the environment of this process, once. */
@ApplicationScoped
class SettingsProducer {
    @Produces
    @Singleton
    Settings settings() {
        return Settings.of(System.getenv());
    }
}
