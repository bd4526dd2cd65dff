// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Where it comes from, and the day on which somebody last looked there. */
public record ItemSource(String title, Optional<URI> address, LocalDate checkedOn) {}
