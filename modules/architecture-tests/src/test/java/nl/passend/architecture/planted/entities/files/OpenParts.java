// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.files;

import nl.passend.architecture.planted.entities.files.internal.StoredPart;

public class OpenParts {
    public void add(StoredPart part) {}
}
