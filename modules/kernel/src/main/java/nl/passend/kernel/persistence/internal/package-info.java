// SPDX-License-Identifier: EUPL-1.2
/** Brings the database up to date before anything else runs, and refuses one that does not keep its promises. */
package nl.passend.kernel.persistence.internal;
