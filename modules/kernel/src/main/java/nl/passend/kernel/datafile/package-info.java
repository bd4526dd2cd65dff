// SPDX-License-Identifier: EUPL-1.2
/**
 * Content that ships in a jar as JSON, such as facts and laws: read when the application starts, with mistakes told as file, entry
 * and field, so that who edits such a file finds the line.
 */
package nl.passend.kernel.datafile;
