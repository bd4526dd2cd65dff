// SPDX-License-Identifier: EUPL-1.2
/** What a change to a route would do, before anybody is told so by the Routewijzer. */
package nl.passend.knowledge.internal.trial;
