// SPDX-License-Identifier: EUPL-1.2
/** Letters made from the templates of a municipality: filled with what the reader may read, mended by a worker, kept as a document. */
package nl.passend.cases.internal.letter;
