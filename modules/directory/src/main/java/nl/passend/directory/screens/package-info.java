// SPDX-License-Identifier: EUPL-1.2
/** The guides: municipalities, care-office regions, teams and who works there. */
package nl.passend.directory.screens;
