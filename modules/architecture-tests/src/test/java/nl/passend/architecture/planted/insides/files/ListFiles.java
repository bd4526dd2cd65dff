// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.insides.files;

import nl.passend.architecture.planted.insides.directory.Directory;
import nl.passend.architecture.planted.insides.directory.internal.StoredTeam;
import nl.passend.architecture.planted.insides.directory.rest.TeamItem;
import nl.passend.architecture.planted.insides.kernel.account.rest.MeResource;
import nl.passend.architecture.planted.insides.kernel.rest.Slice;

class ListFiles {
    Directory open;
    Slice alsoOpen;
    StoredTeam stored;
    TeamItem item;
    MeResource me;
}
