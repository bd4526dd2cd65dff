// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Optional;

/**
 * Whom to call: a role at an organisation, since people change and roles stay.
 *
 * @param reached when and how, such as "op werkdagen van 9 tot 12 uur"
 */
public record Contact(
        String role, String organisation, Optional<String> phone, Optional<String> email, Optional<String> reached) {}
