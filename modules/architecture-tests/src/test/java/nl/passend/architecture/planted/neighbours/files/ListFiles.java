// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.neighbours.files;

import nl.passend.architecture.planted.neighbours.directory.Directory;
import nl.passend.architecture.planted.neighbours.kernel.Paging;

class ListFiles {
    Directory directory;
    Paging paging;
}
