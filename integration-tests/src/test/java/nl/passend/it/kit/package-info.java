// SPDX-License-Identifier: EUPL-1.2
/**
 * The tests' tools: the product started as a newcomer starts it, a caller of its API, a browser, a counter of SQL statements
 * at the database, and a walk over every page and endpoint.
 */
package nl.passend.it.kit;
