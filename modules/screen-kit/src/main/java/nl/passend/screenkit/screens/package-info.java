// SPDX-License-Identifier: EUPL-1.2
/** The pages that belong to no module: help at once, accessibility, and the gallery of components. */
package nl.passend.screenkit.screens;
