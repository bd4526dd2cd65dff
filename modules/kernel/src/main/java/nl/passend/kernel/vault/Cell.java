// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault;

import java.util.UUID;

/** Where a sealed text stands. It is the associated data of the encryption: a text copied to another cell does not open. */
public record Cell(String table, String column, UUID row) {}
