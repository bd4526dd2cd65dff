// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.cycle.files;

import nl.passend.architecture.planted.cycle.directory.Directory;

public class Files {
    Directory directory;
}
