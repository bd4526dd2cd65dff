// SPDX-License-Identifier: EUPL-1.2
/**
 * Who works where, and what is known about municipalities and care-office regions: workers, the organisations that employ
 * them, the white-label teams in which they appear, the municipalities that this installation serves, and the facts of the
 * country, each with its source and date. Other modules ask through {@link nl.passend.directory.Directory} and keep ids only.
 * It must not know that clients exist; who is a member of which team stands in the kernel, because membership gives access.
 */
@Module(allowed = {"kernel", "screenkit"})
package nl.passend.directory;

import nl.passend.kernel.Module;
