// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The file that holds the master key: two lines of text that only the owner of the process may read. */
final class MasterKeyFile {
    private static final Logger LOG = System.getLogger(MasterKeyFile.class.getName());
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    MasterKeyFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    MasterKeyFile beside(String name) {
        return new MasterKeyFile(file.resolveSibling(name));
    }

    boolean exists() {
        return Files.exists(file);
    }

    MasterKey read() {
        Properties lines = new Properties();
        try {
            warnWhenOthersMayRead();
            // any byte is a letter here: a damaged file is read, and found to be damaged
            lines.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new VaultStaysShut("The master key file " + file + " cannot be read.", e);
        }
        try {
            UUID id = UUID.fromString(lines.getProperty("id", ""));
            byte[] key = Base64.getDecoder().decode(lines.getProperty("key", ""));
            if (key.length != MasterKey.SIZE) {
                throw new IllegalArgumentException("a key of " + key.length + " bytes");
            }
            return new MasterKey(id, key);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message may hold a piece of the key.
            throw new VaultStaysShut("The master key file " + file + " is damaged. Put the copy back.");
        }
    }

    /** Makes a new master key. Moved into place when it is complete on disk, so a crash never leaves half a key. */
    MasterKey create(UUID id) {
        byte[] key = new byte[MasterKey.SIZE];
        new SecureRandom().nextBytes(key);
        String text =
                "# Master key of this Passend installation. Whoever has this file and the database can read everything;\n"
                        + "# without this file nobody can, not even from a backup. Keep a copy, apart from the backups of the database.\n"
                        + "id=" + id + "\nkey=" + Base64.getEncoder().encodeToString(key) + "\n";
        try {
            write(file, text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new VaultStaysShut("The master key file " + file + " cannot be made.", e);
        }
        MasterKey made = new MasterKey(id, key);
        Arrays.fill(key, (byte) 0);
        return made;
    }

    /** Puts a copy into a folder beside this file, unless one of this key is there already. */
    Path copyInto(String folder, String moment, UUID id) {
        Path aside = file.resolveSibling(folder);
        String ending = "-" + id + ".key";
        try {
            Files.createDirectories(aside);
            try (Stream<Path> there = Files.list(aside)) {
                Optional<Path> copy = there.filter(
                                known -> known.getFileName().toString().endsWith(ending))
                        .findFirst();
                if (copy.isPresent()) {
                    return copy.get();
                }
            }
            Path copy = aside.resolve("master-" + moment + ending);
            write(copy, Files.readAllBytes(file));
            return copy;
        } catch (IOException e) {
            throw new VaultStaysShut("The master key cannot be copied into " + aside + ".", e);
        }
    }

    /** Takes the place of another, which is gone then: one or the other is there, whatever happens. */
    void moveTo(MasterKeyFile other) {
        try {
            Files.move(file, other.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(other.folder());
        } catch (IOException e) {
            throw new VaultStaysShut("The master key cannot be moved to " + other.file + ".", e);
        }
    }

    private Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** Whole and on disk before it has its name. */
    private static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "master", ".new", ownerOnly());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** The name too must survive a power cut; where folders cannot be opened, the file system sees to it. */
    private static void force(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[] {};
    }

    private void warnWhenOthersMayRead() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !OWNER_ONLY.containsAll(view.readAttributes().permissions())) {
            LOG.log(
                    Level.WARNING,
                    "Others than the owner may use the master key file {0}; set its mode to 0600.",
                    file);
        }
    }
}
