// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.passend.kernel.post.Post.Notice;

/** Writes the mail that belongs to a notice. All words come from the bundle; nothing is filled in but the address of the installation. */
final class Letters {
    private static final String BUNDLE = "nl.passend.kernel.post.post";

    private Letters() {}

    /**
     * @param messageId becomes the Message-ID, so that a mail program shows a repeated delivery once
     * @param publicAddress where people find Passend: the one link, to its first page and to nothing of anybody
     */
    static MimeMessage write(
            Session session,
            UUID messageId,
            Notice notice,
            String from,
            String to,
            Instant sent,
            Optional<String> publicAddress)
            throws MessagingException {
        ResourceBundle words =
                ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("nl"), Letters.class.getClassLoader());
        Letter letter = new Letter(session, messageId, domainOf(from));
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to, true));
        letter.setSubject(words.getString(notice.name() + ".subject"), StandardCharsets.UTF_8.name());
        letter.setText(
                words.getString(notice.name() + ".text")
                        + publicAddress
                                .map(address -> "\n" + MessageFormat.format(words.getString("LINK"), address))
                                .orElse(""),
                StandardCharsets.UTF_8.name());
        letter.setSentDate(Date.from(sent));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.saveChanges();
        return letter;
    }

    private static String domainOf(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static final class Letter extends MimeMessage {
        private final String id;

        Letter(Session session, UUID messageId, String domain) {
            super(session);
            this.id = "<" + messageId + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
