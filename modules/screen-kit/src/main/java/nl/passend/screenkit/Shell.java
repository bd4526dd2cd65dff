// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.Clock;
import nl.passend.screenkit.help.HelpBook;

/** What all pages of the installation share. */
record Shell(Assets assets, Navigation navigation, HelpBook help, Clock clock) {}
