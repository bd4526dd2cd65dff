// SPDX-License-Identifier: EUPL-1.2
/**
 * Where a family got stuck, in two lines and one choice. It goes to the register of bottlenecks in the very words that the family has
 * read and let go; which file it came from is known here and nowhere else.
 */
package nl.passend.cases.internal.stuck;
