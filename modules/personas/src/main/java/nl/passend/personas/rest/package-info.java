// SPDX-License-Identifier: EUPL-1.2
/** The catalogue of facts and the library of personas over REST. */
package nl.passend.personas.rest;
