// SPDX-License-Identifier: EUPL-1.2
/** A colleague is asked to look at what happened. Whoever reads the line reads who was asked; the colleague finds it in the work. */
package nl.passend.cases.internal.asking;
