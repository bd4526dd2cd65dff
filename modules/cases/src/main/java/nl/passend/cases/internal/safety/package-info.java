// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether everybody is safe: a look at the start and whenever somebody worries, and the steps of the reporting code. It is for the team
 * alone, whatever was opened to whom; what it leaves in the access log is not shown to the household.
 */
package nl.passend.cases.internal.safety;
