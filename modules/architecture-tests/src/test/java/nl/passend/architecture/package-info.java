// SPDX-License-Identifier: EUPL-1.2
/**
 * The boundaries of the house. Everything in the EAR shares one class loader, so nothing at run time keeps one module out of
 * another's insides; these rules do. Each rule is run twice: over Passend, where it must find nothing, and over a small
 * planted house in which it is broken on purpose, so that a rule that has stopped biting is seen.
 */
package nl.passend.architecture;
