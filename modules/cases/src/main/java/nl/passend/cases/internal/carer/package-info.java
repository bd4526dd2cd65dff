// SPDX-License-Identifier: EUPL-1.2
/**
 * A place of their own for whoever cares, and for brothers and sisters: what they say of themselves, for the readers they choose; and
 * the plan <i>Als ik het niet meer kan</i>. A plan belongs to those who care and tells who takes over from them. What the emergency plan
 * knows is read from there and never asked again.
 */
package nl.passend.cases.internal.carer;
