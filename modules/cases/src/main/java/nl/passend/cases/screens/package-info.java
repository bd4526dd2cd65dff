// SPDX-License-Identifier: EUPL-1.2
/**
 * The pages of a case file. One set of pages, two places: {@code /zaken} for who works with people and {@code /mijn-plan} for the
 * people themselves; what stands on a page follows from the view of who asks, not from the address.
 */
package nl.passend.cases.screens;
