// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.Clock;
import nl.passend.screenkit.help.HelpBook;

/**
 * What all pages of the installation share.
 *
 * @param openReading whether what is published is read here without login
 */
record Shell(Assets assets, Navigation navigation, HelpBook help, Clock clock, boolean openReading) {}
