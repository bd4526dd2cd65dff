// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.cycle.kernel.account;

import nl.passend.architecture.planted.cycle.kernel.access.Gate;

public class Account {
    Gate gate;
}
