// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.local;

/** Something and who told it. */
record Given<T>(T value, String by) {}
