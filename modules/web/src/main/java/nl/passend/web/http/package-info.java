// SPDX-License-Identifier: EUPL-1.2
/** What holds for every request and answer, whatever it is about: headers, sizes, parameters, the request's number. */
package nl.passend.web.http;
