// SPDX-License-Identifier: EUPL-1.2
/** The uses of break-glass as they are stored. */
package nl.passend.kernel.breakglass.internal;
