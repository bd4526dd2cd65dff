// SPDX-License-Identifier: EUPL-1.2
/** What help brings towards a goal: what was expected, what was noticed, and what else played a part. */
package nl.passend.cases.internal.contribution;
