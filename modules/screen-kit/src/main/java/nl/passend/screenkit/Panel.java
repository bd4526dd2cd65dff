// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import java.util.Optional;

/** A part of a page with a heading of its own. */
public final class Panel extends Component {
    private final String id;
    private final String title;
    private final Content body;
    private String lead;
    private Content action;
    private String look = "plain";

    Panel(Ui ui, String id, String title, Content body) {
        super(ui, "panel");
        this.id = id;
        this.title = title;
        this.body = body;
    }

    /** A sentence under the heading that says what stands here. */
    public Panel lead(String sentence) {
        lead = sentence;
        return this;
    }

    /** What can be done here: a link or a button beside the heading. */
    public Panel action(Content button) {
        action = button;
        return this;
    }

    /** Makes it the main thing of the page. */
    public Panel main() {
        look = "main";
        return this;
    }

    /** For the person's own words. */
    public Panel ownWords() {
        look = "own-words";
        return this;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Content body() {
        return body;
    }

    public Optional<String> lead() {
        return Optional.ofNullable(lead);
    }

    public Optional<Content> action() {
        return Optional.ofNullable(action);
    }

    public String look() {
        return look;
    }
}
