// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.directory.internal;

import nl.passend.architecture.planted.entities.files.internal.StoredPart;

public class PartsOfOthers {
    public void add(StoredPart part) {}
}
