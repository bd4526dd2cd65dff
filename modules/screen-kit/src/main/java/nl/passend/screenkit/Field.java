// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form: label, hint, error and input belong together for eye and ear. Made by {@link Kit}; written where
 * it stands in a template, after the refinements chained to it:
 *
 * <pre>{@code ${kit.text(form, "givenName", "Voornaam").hint("Zoals iemand genoemd wil worden").optional()}}</pre>
 */
public final class Field extends Component {
    private final Form form;
    private final String name;
    private final String label;
    private final List<Option> options;
    private String hint;
    private String type = "text";
    private String autocomplete;
    private String inputMode;
    private String accept;
    private String capture;
    private String size = "full";
    private int rows = 5;
    private boolean optional;
    private boolean asHeading;

    Field(Ui ui, String template, Form form, String name, String label, List<Option> options) {
        super(ui, template);
        this.form = form;
        this.name = name;
        this.label = label;
        this.options = List.copyOf(options);
    }

    /** The id of the first input of a field: where the list of errors leads to. */
    static String id(String name) {
        return "f-" + name.replace('.', '-');
    }

    /** One sentence that helps to fill it in. */
    public Field hint(String sentence) {
        hint = sentence;
        return this;
    }

    /** Type of an input: {@code email}, {@code tel}, {@code password} … */
    public Field type(String inputType) {
        type = inputType;
        return this;
    }

    /** Which files are meant, as a browser takes it; what comes is looked at all the same. */
    public Field accept(String types) {
        accept = types;
        return this;
    }

    /** Begins at once with camera or microphone on a telephone: {@code user} or {@code environment}. */
    public Field capture(String which) {
        capture = which;
        return this;
    }

    public Field autocomplete(String token) {
        autocomplete = token;
        return this;
    }

    public Field inputMode(String mode) {
        inputMode = mode;
        return this;
    }

    /** Shows how much is expected: {@code short}, {@code medium} or {@code full}. */
    public Field size(String width) {
        size = width;
        return this;
    }

    public Field rows(int lines) {
        rows = lines;
        return this;
    }

    /** Says that it may stay empty. Fields without this are asked for; they carry no star. */
    public Field optional() {
        optional = true;
        return this;
    }

    /** The label is the heading of the page: for a page that asks one thing. */
    public Field asHeading() {
        asHeading = true;
        return this;
    }

    public String id() {
        return id(name);
    }

    /** The id of the n-th input of a group, from 0. */
    public String id(int index) {
        return index == 0 ? id() : id() + "-" + (index + 1);
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public List<Option> options() {
        return options;
    }

    public String hint() {
        return hint;
    }

    public String type() {
        return type;
    }

    public String autocomplete() {
        return autocomplete;
    }

    public String inputMode() {
        return inputMode;
    }

    public String accept() {
        return accept;
    }

    public String capture() {
        return capture;
    }

    public String size() {
        return size;
    }

    public int rows() {
        return rows;
    }

    public boolean isOptional() {
        return optional;
    }

    public boolean isHeading() {
        return asHeading;
    }

    public String value() {
        return form.typed(name);
    }

    public String value(String part) {
        return form.typed(name + "-" + part);
    }

    public boolean chosen(Option option) {
        return form.chosen(name, option.value());
    }

    public Optional<String> error() {
        return form.errors().of(name).map(error -> error.in(ui()));
    }

    /** Value of {@code aria-invalid}; null when nothing is wrong, so that the attribute is left out. */
    public String invalid() {
        return error().isPresent() ? "true" : null;
    }

    /** Value of {@code aria-describedby}: hint, then error; null when there is neither. */
    public String describedBy() {
        var ids = (hint == null ? "" : id() + "-hint ") + (error().isPresent() ? id() + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
