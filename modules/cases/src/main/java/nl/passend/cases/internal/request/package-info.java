// SPDX-License-Identifier: EUPL-1.2
/**
 * What people may ask about their own data: a question about a line of the access log, inspection, correction, destruction and
 * restriction. Each has a last day, from data, and stands in the work of the team until it is answered.
 */
package nl.passend.cases.internal.request;
