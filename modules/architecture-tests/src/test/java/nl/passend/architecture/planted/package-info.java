// SPDX-License-Identifier: EUPL-1.2
/** Small invented houses in which rules are broken on purpose. Nothing here runs. */
package nl.passend.architecture.planted;
