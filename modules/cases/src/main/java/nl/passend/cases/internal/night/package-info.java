// SPDX-License-Identifier: EUPL-1.2
/** A family lets its team know that it had to use the emergency plan; by day somebody calls. */
package nl.passend.cases.internal.night;
