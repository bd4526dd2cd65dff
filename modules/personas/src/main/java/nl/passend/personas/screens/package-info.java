// SPDX-License-Identifier: EUPL-1.2
/** The library of personas, the editors' forms and the page on which an experience expert reads what was written. */
package nl.passend.personas.screens;
