// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.layers.kernel.vault.internal;

import com.google.crypto.tink.Aead;

class OwnerKey {
    Aead cipher;
}
