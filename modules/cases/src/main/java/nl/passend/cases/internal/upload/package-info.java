// SPDX-License-Identifier: EUPL-1.2
/**
 * Files as they come from outside: what they are is seen from what is in them, what they tell about their maker is taken out, and
 * they never stand in one piece or unsealed on a disk (decision 39). Looking for viruses is not done here.
 */
package nl.passend.cases.internal.upload;
