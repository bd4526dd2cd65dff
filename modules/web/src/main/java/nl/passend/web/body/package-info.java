// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the bodies of requests. JSON is checked against the record that stands in the resource's signature before anything is
 * made of it, so that a caller hears everything that is wrong at once, each with its place, and no resource meets a value that
 * its record does not allow. Left to JSON-B, a missing number would become 0 and a wrong one would end as 500.
 */
package nl.passend.web.body;
