// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows and columns with a caption; on a narrow screen every row becomes a small card. */
public final class Table extends Component {
    private final String caption;
    private final List<String> columns = new ArrayList<>();
    private final List<List<Content>> rows = new ArrayList<>();
    private boolean captionHidden;

    Table(Ui ui, String caption) {
        super(ui, "table");
        this.caption = caption;
    }

    public Table columns(String... headings) {
        columns.addAll(List.of(headings));
        return this;
    }

    /** One cell a column, of words or of {@link Content}; the first names the row. */
    public Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Component::content).toList());
        return this;
    }

    /** Hides the caption from the eye, where a heading says the same. */
    public Table captionHidden() {
        captionHidden = true;
        return this;
    }

    public String caption() {
        return caption;
    }

    public List<String> columns() {
        return columns;
    }

    public List<List<Content>> rows() {
        return rows;
    }

    public boolean isCaptionHidden() {
        return captionHidden;
    }
}
