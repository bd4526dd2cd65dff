// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.passend.kernel.problem.ProblemException;

/**
 * A form as someone filled it in: what was typed, what it means, and what must be corrected. Reading a value checks it and
 * notes an error; what was typed is kept for showing the form again, whatever it was.
 *
 * <p>Names of fields follow the JSON of the API, with dots for nesting: {@code household.0.birthDate}.
 */
public final class Form {
    private static final int MAX_SHORT = 200;
    private static final int MAX_ADDRESS = 500;

    /** Before the name of a field: what stood there when the form was shown. */
    private static final String WAS = "was.";

    private final Map<String, List<String>> typed;
    private final FormErrors errors = new FormErrors();

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    /** @param posted the body of a form post, as JAX-RS gives it */
    public static Form of(MultivaluedMap<String, String> posted) {
        return new Form(new LinkedHashMap<>(posted));
    }

    /** What was typed, without the errors that were noted. */
    public Form copy() {
        return new Form(new LinkedHashMap<>(typed));
    }

    /** Puts a value there before the form is first shown. */
    public Form with(String field, Object value) {
        if (value instanceof LocalDate day) {
            typed.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
            typed.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
            typed.put(field + "-year", List.of(String.valueOf(day.getYear())));
        } else {
            typed.put(field, List.of(value.toString()));
        }
        return this;
    }

    /** Ticks these boxes before the form is first shown. */
    public Form withAll(String field, List<String> values) {
        typed.put(field, List.copyOf(values));
        return this;
    }

    /**
     * Lets the form say along what stands in it now: when two write at once, it can be told which fields each of them changed.
     */
    public Form remembering() {
        Map<String, String> now = new LinkedHashMap<>();
        typed.forEach((field, values) ->
                now.put(field, String.join(",", values.stream().sorted().toList())));
        for (String field : List.copyOf(now.keySet())) {
            if (field.endsWith("-year")) {
                String name = field.substring(0, field.length() - "-year".length());
                now.put(
                        name,
                        LocalDate.of(
                                        number(now, name + "-year"),
                                        number(now, name + "-month"),
                                        number(now, name + "-day"))
                                .toString());
            }
        }
        now.remove("version");
        now.keySet().removeIf(field -> field.matches(".*-(day|month|year)"));
        now.forEach((field, value) -> typed.put(WAS + field, List.of(value)));
        return this;
    }

    private static int number(Map<String, String> values, String field) {
        return Integer.parseInt(values.get(field));
    }

    /** What {@link #remembering} kept of a field, as it was posted back; empty when the form did not say. */
    public Optional<String> was(String field) {
        return typed.containsKey(WAS + field)
                ? Optional.of(typed(WAS + field).replace("\r\n", "\n").strip())
                : Optional.empty();
    }

    /** The fields that carry {@link #was} along, for who shows the form. */
    public Map<String, String> remembered() {
        Map<String, String> remembered = new LinkedHashMap<>();
        for (String field : typed.keySet()) {
            if (field.startsWith(WAS)) {
                remembered.put(field, typed(field));
            }
        }
        return remembered;
    }

    /** The same form with other values in some fields, as if it had been posted so. */
    public MultivaluedMap<String, String> postedWith(Map<String, String> others) {
        MultivaluedMap<String, String> posted = new MultivaluedHashMap<>();
        typed.forEach((field, values) -> posted.put(field, new ArrayList<>(values)));
        others.forEach(posted::putSingle);
        return posted;
    }

    /** What was typed, for showing it again; empty when nothing was. */
    public String typed(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean chosen(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    /** A line of text, stripped; empty when nothing was filled in. At most 200 characters. */
    public Optional<String> text(String field) {
        return text(field, MAX_SHORT);
    }

    /** Text of at most {@code max} characters, stripped, lines ended by a line feed; empty when nothing was filled in. */
    public Optional<String> text(String field, int max) {
        var value = typed(field).replace("\r\n", "\n").strip();
        if (value.indexOf('\0') >= 0) {
            error(field, "form.strange-character");
            return Optional.empty();
        }
        int length = value.codePointCount(0, value.length());
        if (length > max) {
            error(field, "form.too-long", max, length);
            return Optional.empty();
        }
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    /** As {@link #text(String, int)}; notes {@code message} when nothing was filled in. */
    public Optional<String> requiredText(String field, int max, String message) {
        var value = text(field, max);
        return required(field, value, message);
    }

    /** The lines of a text of at most {@code max} characters, stripped, without the empty ones. */
    public List<String> lines(String field, int max) {
        return text(field, max).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** An address on the web, which must begin with https. */
    public Optional<URI> address(String field) {
        return text(field, MAX_ADDRESS).flatMap(typed -> {
            try {
                if (typed.startsWith("https://")) {
                    return Optional.of(URI.create(typed));
                }
            } catch (IllegalArgumentException e) {
                // told below, like an address that begins otherwise
            }
            error(field, "form.address");
            return Optional.empty();
        });
    }

    /**
     * A date from its three fields {@code -day}, {@code -month}, {@code -year}; a month may be written in Dutch. A page that shows
     * two versions posts it whole, as {@code 2019-03-27}.
     */
    public Optional<LocalDate> date(String field) {
        splitWhole(field);
        var parts = List.of(
                typed(field + "-day").strip(),
                typed(field + "-month").strip(),
                typed(field + "-year").strip());
        if (parts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(String::isEmpty)) {
            error(field, "form.date-incomplete");
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.get(2));
            if (year < 1850 || year > 2200) {
                error(field, "form.date-year");
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(year, Months.number(parts.get(1)), Integer.parseInt(parts.get(0))));
        } catch (DateTimeException | NumberFormatException e) {
            error(field, "form.date-unknown");
            return Optional.empty();
        }
    }

    private void splitWhole(String field) {
        if (typed(field).matches("\\d{4}-\\d{2}-\\d{2}")) {
            var parts = typed(field).split("-");
            typed.put(field + "-year", List.of(parts[0]));
            typed.put(field + "-month", List.of(parts[1]));
            typed.put(field + "-day", List.of(parts[2]));
        }
    }

    public Optional<LocalDate> requiredDate(String field, String message) {
        return required(field, date(field), message);
    }

    public Optional<UUID> uuid(String field) {
        var value = typed(field).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            error(field, "form.choose");
            return Optional.empty();
        }
    }

    public Optional<Long> number(String field, long min, long max) {
        var value = typed(field).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of range
        }
        error(field, "form.number", min, max);
        return Optional.empty();
    }

    /**
     * How far the page was up to date that this form stood on, in its hidden field {@code version}; 0 when it does not say so, which
     * fits nothing that was ever changed.
     */
    public long version() {
        return number("version", 0, Long.MAX_VALUE).orElse(0L);
    }

    /** One of the constants of an enum; notes {@code message} when none was chosen. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String message) {
        var value = typed(field);
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
        return required(field, found, message);
    }

    /** Every value of a set of checkboxes. */
    public List<String> choices(String field) {
        return List.copyOf(typed.getOrDefault(field, List.of()));
    }

    public boolean ticked(String field) {
        return typed.containsKey(field);
    }

    /** Prefixes of repeated groups in order: {@code rows("household")} gives {@code household.0.}, {@code household.1.} … */
    public List<String> rows(String group) {
        var numbers = new TreeSet<Integer>();
        for (String field : typed.keySet()) {
            if (field.matches(group + "\\.\\d{1,3}\\..+")) {
                numbers.add(Integer.parseInt(field.substring(group.length() + 1).split("\\.")[0]));
            }
        }
        return numbers.stream().map(number -> group + "." + number + ".").toList();
    }

    /**
     * @param field empty for an error about the whole form
     * @param message key of a text, or the sentence itself; says what to do
     */
    public void error(String field, String message, Object... arguments) {
        errors.add(new FormErrors.Entry(field, message, List.of(arguments)));
    }

    /** Takes over what Bean Validation found; its paths ({@code household[0].givenName}) become names of fields. */
    public void addAll(Set<? extends ConstraintViolation<?>> violations) {
        violations.forEach(violation -> error(
                violation.getPropertyPath().toString().replace("[", ".").replace("]", ""), violation.getMessage()));
    }

    /** Takes over what a use case refused; its JSON pointers ({@code /household/0/givenName}) become names of fields. */
    public void addAll(ProblemException problem) {
        problem.fields()
                .forEach(wrong -> error(wrong.pointer().replaceFirst("^/", "").replace('/', '.'), wrong.message()));
        if (problem.fields().isEmpty()) {
            error("", problem.type().title());
        }
    }

    public FormErrors errors() {
        return errors;
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    private <T> Optional<T> required(String field, Optional<T> value, String message) {
        if (value.isEmpty()) {
            error(field, message);
        }
        return value;
    }
}
