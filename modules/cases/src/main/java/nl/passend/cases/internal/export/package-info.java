// SPDX-License-Identifier: EUPL-1.2
/** Everything that is theirs, for a member to take along. */
package nl.passend.cases.internal.export;
