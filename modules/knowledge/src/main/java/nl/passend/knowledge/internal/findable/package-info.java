// SPDX-License-Identifier: EUPL-1.2
/** What there is to be found today: laws, routes, offers, questions of the Routewijzer, help numbers, places in Passend, teams, municipalities. */
package nl.passend.knowledge.internal.findable;
