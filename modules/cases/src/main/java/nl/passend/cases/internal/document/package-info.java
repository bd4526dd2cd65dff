// SPDX-License-Identifier: EUPL-1.2
/** Documents of a file: letters, decisions, photographs of letters; version after version, each for who may read it (decision 39). */
package nl.passend.cases.internal.document;
