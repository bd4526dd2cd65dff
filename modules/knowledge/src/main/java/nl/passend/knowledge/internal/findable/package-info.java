// SPDX-License-Identifier: EUPL-1.2
/**
 * What there is to be found: a source for each kind, of laws, routes, offers, knowledge items, terms and bottlenecks to the questions of
 * the Routewijzer, help numbers, places in Passend, teams and municipalities. Other modules bring their own, such as personas.
 */
package nl.passend.knowledge.internal.findable;
