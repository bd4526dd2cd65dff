// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.layers.kernel.vault;

import com.google.crypto.tink.Aead;
import org.eclipse.persistence.sessions.Session;

class OwnCipher {
    Aead cipher;
    Session session;
}
