// SPDX-License-Identifier: EUPL-1.2
/**
 * The gate, and the grants and memberships it goes by. Rights are rows, read anew for each request with one statement; what
 * ended a moment ago opens nothing.
 */
package nl.passend.kernel.access.internal;
