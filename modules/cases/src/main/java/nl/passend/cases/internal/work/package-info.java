// SPDX-License-Identifier: EUPL-1.2
/** What waits for a worker over all their files: read from plans, never a second list to keep. */
package nl.passend.cases.internal.work;
