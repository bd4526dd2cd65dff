// SPDX-License-Identifier: EUPL-1.2
/**
 * The pages of editors, for every kind of thing that is published in editions: writing, reviewing, publishing, taking back and
 * comparing. A module brings an {@link nl.passend.screenkit.edition.EditionDesk}, which says what is particular to its kind, and
 * its own thin page controllers, which keep addresses and access rules where they can be read. Words that a kind has of its own
 * stand in the module under its prefix and go before the general ones.
 */
package nl.passend.screenkit.edition;
