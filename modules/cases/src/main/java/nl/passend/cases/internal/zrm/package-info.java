// SPDX-License-Identifier: EUPL-1.2
/**
 * The Zelfredzaamheid-Matrix, by its names alone: what a professional judges an adult to manage. The person it is about reads it and says
 * what they think of it. It stands on no page beside what somebody says of themself.
 */
package nl.passend.cases.internal.zrm;
