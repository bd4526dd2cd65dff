// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.util.List;

/**
 * One module's migrations, offered as a CDI bean (a producer method in the module). Scripts stand in
 * {@code db/migration/<module>/V1__….sql}, the history in {@code <module>_schema_history}, every table is named
 * {@code <module>_…}.
 *
 * @param module name of the module, also the prefix of its tables
 * @param after modules whose migrations must have run before
 */
public record MigrationSet(String module, List<String> after) {}
