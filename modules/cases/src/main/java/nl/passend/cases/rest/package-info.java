// SPDX-License-Identifier: EUPL-1.2
/** The case file over REST. Each resource turns bodies into what a use case takes, and knows no entity. */
package nl.passend.cases.rest;
