// SPDX-License-Identifier: EUPL-1.2
/** What goes into the log besides the words: never a person, never a body. */
package nl.passend.kernel.log;
