// SPDX-License-Identifier: EUPL-1.2
/** The catalogue of facts over REST. */
package nl.passend.personas.rest;
