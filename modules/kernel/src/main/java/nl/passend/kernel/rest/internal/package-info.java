// SPDX-License-Identifier: EUPL-1.2
/** Keeps a repeated POST from having its effect twice. */
package nl.passend.kernel.rest.internal;
