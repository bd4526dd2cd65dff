// SPDX-License-Identifier: EUPL-1.2
/** The Routewijzer, and the pages about laws and offers. What is told to the Routewijzer stays in the form and is not kept. */
package nl.passend.knowledge.screens;
