// SPDX-License-Identifier: EUPL-1.2
/**
 * Whoever stands at somebody's side without an interest of their own. They see what that person sees and change nothing; what they write
 * for themselves nobody else reads, and it goes when they go.
 */
package nl.passend.cases.internal.support;
