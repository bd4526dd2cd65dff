// SPDX-License-Identifier: EUPL-1.2
/** What happened, in the order of its days: written by the team and by the household, append-only. */
package nl.passend.cases.internal.timeline;
