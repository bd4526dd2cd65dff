// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.layers.files.rest;

import jakarta.ws.rs.core.UriInfo;

class FilesResource {
    UriInfo uri;
}
