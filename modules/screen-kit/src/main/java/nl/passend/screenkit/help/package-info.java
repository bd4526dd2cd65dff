// SPDX-License-Identifier: EUPL-1.2
/**
 * Help in plain Dutch for every place of the product. A module keeps it as data, beside its pages, in one file; here it is read,
 * found by the address that somebody is at, and shown. A page without help fails a test.
 */
package nl.passend.screenkit.help;
