// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.time.kernel.time;

import java.time.Clock;

class Clocks {
    Clock clock() {
        return Clock.systemUTC();
    }
}
