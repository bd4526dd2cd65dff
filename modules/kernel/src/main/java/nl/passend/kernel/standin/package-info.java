// SPDX-License-Identifier: EUPL-1.2
/** Who does the work of whom for some days. The kernel knows it because mail follows it; what work is, other modules know. */
package nl.passend.kernel.standin;
