// SPDX-License-Identifier: EUPL-1.2
/**
 * The vault: AES-256-GCM per owner, each key wrapped by the master key that stands in a file outside the database. Nothing
 * outside this package sees key bytes.
 */
package nl.passend.kernel.vault.internal;
