// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.Settings;
import nl.passend.kernel.post.KeptMail;

/** Mail as files. File names are message ids, so their order is the order of sending. */
@ApplicationScoped
class MailFolder implements KeptMail {
    private final Settings settings;

    @Inject
    MailFolder(Settings settings) {
        this.settings = settings;
    }

    /** Written whole or not at all; a repeated delivery overwrites the same file. */
    void keep(UUID messageId, MimeMessage letter) throws IOException, MessagingException {
        Path folder = Files.createDirectories(settings.mailFolder());
        Path unfinished = folder.resolve(messageId + ".tmp");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            letter.writeTo(out);
        }
        Files.move(
                unfinished,
                folder.resolve(messageId + ".eml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public List<Letter> latest(int limit) {
        try (Stream<Path> files = Files.list(settings.mailFolder())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .limit(limit)
                    .map(MailFolder::read)
                    .toList();
        } catch (NoSuchFileException nothingSentYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
            return new Letter(
                    UUID.fromString(file.getFileName().toString().replace(".eml", "")),
                    to.getAddress(),
                    mail.getSubject(),
                    mail.getContent().toString(),
                    mail.getSentDate().toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
