// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;

/** The knowledge items that count today. Each answer is one SQL statement. */
public interface KnowledgeItems {
    /** One for all kinds of items: a slug is of one item, whatever it is. */
    EditionKind<KnowledgeItem> kind();

    /** By slug. */
    List<Edition<KnowledgeItem>> all();

    Optional<Edition<KnowledgeItem>> find(String slug);
}
