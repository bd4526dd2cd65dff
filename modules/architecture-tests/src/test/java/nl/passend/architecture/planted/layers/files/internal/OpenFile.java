// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.layers.files.internal;

import jakarta.ws.rs.core.UriInfo;
import org.eclipse.persistence.sessions.Session;

class OpenFile {
    UriInfo uri;
    Session session;
}
