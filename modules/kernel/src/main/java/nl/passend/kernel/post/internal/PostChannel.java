// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import nl.passend.kernel.Settings;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.outbox.OutboxChannel;
import nl.passend.kernel.post.Post.Notice;

/** Sends by the mail server of the installation; without one, as files that the demo shows. */
@ApplicationScoped
class PostChannel implements OutboxChannel {
    static final String NAME = "post";
    private static final String NOBODY = "passend@localhost";
    private static final String TIMEOUT_MILLIS = "15000";

    private final Settings settings;
    private final Accounts accounts;
    private final MailFolder folder;
    private final Clock clock;

    @Inject
    PostChannel(Settings settings, Accounts accounts, MailFolder folder, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(UUID messageId, JsonObject payload) throws MessagingException, IOException {
        UUID person = UUID.fromString(payload.getString("person"));
        Optional<String> address =
                Optional.ofNullable(accounts.emailsOf(List.of(person)).get(person));
        if (address.isEmpty()) {
            return;
        }
        MimeMessage letter = Letters.write(
                session(),
                messageId,
                Notice.valueOf(payload.getString("notice")),
                settings.mail().map(Settings.Mail::from).orElse(NOBODY),
                address.get(),
                clock.instant(),
                settings.publicAddress());
        if (settings.mail().isPresent()) {
            Transport.send(letter);
        } else {
            folder.keep(messageId, letter);
        }
    }

    private Session session() {
        Properties properties = new Properties();
        settings.mail().ifPresent(mail -> {
            properties.setProperty("mail.smtp.host", mail.host());
            properties.setProperty("mail.smtp.port", Integer.toString(mail.port()));
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
            properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
            properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        });
        return Session.getInstance(properties);
    }
}
