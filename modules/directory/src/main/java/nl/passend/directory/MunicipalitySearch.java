// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;

/**
 * Which municipalities, in the order of their names.
 *
 * @param name part of the name, whatever its accents and capitals
 * @param province the whole name
 * @param after the name after which this page begins
 * @param limit 1 or more
 */
public record MunicipalitySearch(Optional<String> name, Optional<String> province, Optional<String> after, int limit) {}
