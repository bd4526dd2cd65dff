// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/**
 * A story stays its teller's: taken back at once, by the teller with the code that belongs to the story, or by an editor on the
 * teller's word. Nobody has to agree, nothing of it stays readable, also not in old versions. The code is made of the story's id and a key outside
 * the database, so that it is kept nowhere and can be handed out again.
 */
@ApplicationScoped
public class WithdrawStory {
    private static final String BY_TELLER = "De verteller heeft dit verhaal teruggenomen.";
    private static final String ON_WORD = "Een redacteur heeft dit verhaal weggehaald, omdat de verteller dat vroeg.";
    /** Without letters that look like others. */
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz0123456789";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final KnowledgeItems items;
    private final Editions editions;
    private final Editing editing;
    private final Vault vault;
    private final CurrentUser user;
    private final ActAs actAs;

    @Inject
    public WithdrawStory(
            KnowledgeItems items, Editions editions, Editing editing, Vault vault, CurrentUser user, ActAs actAs) {
        this.items = items;
        this.editions = editions;
        this.editing = editing;
        this.vault = vault;
        this.user = user;
        this.actAs = actAs;
    }

    /** For the teller, on paper: {@code k3fm-…}, 80 bits. @throws ProblemException NOT_FOUND for who is no editor */
    public String codeOf(String slug) {
        requireEditor();
        return code(story(slug).orElseThrow(ProblemException::notFound).item().id());
    }

    /** By an editor, on the word of the teller. */
    public void onTheirWord(String slug) {
        requireEditor();
        story(slug).orElseThrow(ProblemException::notFound);
        withdraw(slug, ON_WORD);
    }

    /**
     * By the teller, with or without an account.
     *
     * @param code as it was typed, with or without dashes
     * @return whether code and story belong together; a story that was taken back before is taken back
     */
    public boolean byTeller(String slug, String code) {
        Optional<Edition<KnowledgeItem>> story =
                story(slug).filter(edition -> plain(code(edition.item().id())).equals(plain(code)));
        story.ifPresent(edition -> actAs.system(() -> withdraw(slug, BY_TELLER)));
        return story.isPresent();
    }

    private void withdraw(String slug, String reason) {
        KnowledgeItem remains =
                story(slug).orElseThrow(ProblemException::notFound).content().withdrawn();
        editing.withdraw(items.kind(), Place.everywhere(slug), remains, reason);
    }

    private void requireEditor() {
        if (user.find().filter(items.kind()::writes).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    /** As this reader may see it: a draft is there for editors alone. */
    private Optional<Edition<KnowledgeItem>> story(String slug) {
        return editions.versions(items.kind(), Place.everywhere(slug)).stream()
                .filter(edition -> edition.content().kind() == ItemKind.STORY)
                .findFirst();
    }

    private String code(UUID item) {
        byte[] mark = vault.mark("story", item.toString());
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt((mark[i] & 0xFF) % LETTERS.length()));
        }
        return code.toString();
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
