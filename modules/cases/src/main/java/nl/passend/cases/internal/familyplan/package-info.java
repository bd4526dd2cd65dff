// SPDX-License-Identifier: EUPL-1.2
/** The plan that parents may make themselves, with family and friends, before anybody makes one for them. It is offered and never asked for. */
package nl.passend.cases.internal.familyplan;
