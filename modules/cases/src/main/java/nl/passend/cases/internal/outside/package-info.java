// SPDX-License-Identifier: EUPL-1.2
/** Somebody from outside reads what a member gave them, and nothing else. */
package nl.passend.cases.internal.outside;
