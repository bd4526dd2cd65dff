// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.cycle.directory;

import nl.passend.architecture.planted.cycle.files.Files;

public class Directory {
    Files files;
}
