// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.insides.kernel.access;

import nl.passend.architecture.planted.insides.kernel.account.rest.MeResource;

class Gate {
    MeResource me;
}
