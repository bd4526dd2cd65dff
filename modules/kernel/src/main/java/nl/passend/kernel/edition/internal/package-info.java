// SPDX-License-Identifier: EUPL-1.2
/** Versions as they are stored, the rules for every step, and taking over what came in a jar. */
package nl.passend.kernel.edition.internal;
