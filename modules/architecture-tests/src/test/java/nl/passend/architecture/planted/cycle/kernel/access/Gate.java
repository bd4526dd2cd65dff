// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.cycle.kernel.access;

import nl.passend.architecture.planted.cycle.kernel.account.Account;

public class Gate {
    Account account;
}
