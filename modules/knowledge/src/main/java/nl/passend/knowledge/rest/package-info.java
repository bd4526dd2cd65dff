// SPDX-License-Identifier: EUPL-1.2
/** Laws, rules, offers and the finding of routes over REST. */
package nl.passend.knowledge.rest;
