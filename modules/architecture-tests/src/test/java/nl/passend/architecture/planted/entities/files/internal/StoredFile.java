// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.files.internal;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passend.architecture.planted.entities.directory.internal.StoredTeam;
import nl.passend.kernel.vault.SealedText;

@Entity
public class StoredFile {
    enum Colour {
        RED
    }

    @Id
    private UUID id;

    private String name;
    private int number;
    private Boolean open;
    private byte[] picture;
    private LocalDate since;
    private Instant seen;
    private SealedText text;

    @Enumerated(EnumType.STRING)
    private Colour chosen;

    @Embedded
    private Period period;

    @ManyToOne
    private StoredFile parent;

    @OneToMany
    private List<StoredFile> children;

    @ElementCollection
    private Set<String> words;

    @Transient
    private ZonedDateTime notStored;

    // from here on, each is wrong
    @Enumerated
    private Colour colour;

    @ElementCollection
    private Set<URI> labels;

    private ZonedDateTime moment; // its converter is another module's

    @ManyToOne
    private StoredTeam team;

    /** No leak: whoever calls it has a file already. */
    public StoredFile parent() {
        return parent;
    }
}
