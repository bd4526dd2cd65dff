// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where something that Passend tells comes from.
 *
 * @param title as people read it, such as {@code Wlz, artikel 3.2.1}
 * @param address page or publication; empty when there is none
 * @param checkedOn day on which somebody last looked whether it still says so
 * @param verified whether that look was at the source itself; what was not verified is marked so on every screen
 */
public record Source(String title, Optional<URI> address, LocalDate checkedOn, boolean verified) {}
