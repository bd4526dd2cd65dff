// SPDX-License-Identifier: EUPL-1.2
/**
 * The Routewijzer, the search, and what people read and write of what is known: laws, routes, offers, knowledge items, bottlenecks,
 * reactions, the glossary, and the workbench for laws and routes. What is told to the Routewijzer stays in the form and is not kept.
 */
package nl.passend.knowledge.screens;
