// SPDX-License-Identifier: EUPL-1.2
/** Runs the chores that modules bring. */
package nl.passend.kernel.background.internal;
