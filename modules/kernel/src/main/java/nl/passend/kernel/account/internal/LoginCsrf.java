// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Csrf;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.vault.Vault;

@ApplicationScoped
class LoginCsrf implements Csrf {
    private final CurrentUser user;
    private final Vault vault;

    @Inject
    LoginCsrf(CurrentUser user, Vault vault) {
        this.user = user;
        this.vault = vault;
    }

    @Override
    public String token() {
        return expected().orElse("");
    }

    @Override
    public boolean accepts(String token) {
        return expected()
                .map(expected -> MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    private Optional<String> expected() {
        return user.find().flatMap(Me::loginId).map(this::of);
    }

    private String of(UUID loginId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.mark("csrf", loginId.toString()));
    }
}
