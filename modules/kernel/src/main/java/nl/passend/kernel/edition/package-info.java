// SPDX-License-Identifier: EUPL-1.2
/**
 * What editors publish: personas, laws, routes with their rules, and knowledge items such as lessons and stories. One mechanism for all of it, since the promise is the
 * same everywhere: what people read was seen by a second pair of eyes, is never changed in silence, and can be looked up as it
 * stood. A module brings a record type and says who writes and who reviews ({@link nl.passend.kernel.edition.EditionKind}); here
 * stand the versions, the rules and the differences. Never about a client.
 */
package nl.passend.kernel.edition;
