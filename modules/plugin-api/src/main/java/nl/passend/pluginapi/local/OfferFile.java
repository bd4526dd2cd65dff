// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/**
 * Offers in a file that somebody who is no programmer can keep: {@code offers.properties}, in UTF-8, beside the class that asks for
 * it. At the top stands what all share, below it a few lines for each offer, which begin with its id:
 *
 * <pre>{@code
 * source = District guide of Rivertown
 * checked = 2026-11-16
 * measured = 2026-11-09
 * open = MONDAY-FRIDAY 09:00-17:00
 *
 * garden.kind = DAY_ACTIVITY
 * garden.name = The Garden
 * garden.summary = Together in the garden, with coffee and no hurry.
 * garden.by = Garden Trust
 * garden.phone = 099 123 50 02
 * garden.place = Garden Lane, Rivertown
 * garden.start = Call and come to look.
 * garden.weeks = 2
 * garden.routes = wmo-dagbesteding
 * garden.fits = age at-least 18
 * }</pre>
 *
 * {@code open}, {@code measured} and of each offer {@code cost}, {@code weeks}, {@code routes} and {@code fits} may be left out; an
 * offer that does not say whom it fits is for everybody. What asks for more than one place, or a condition with <em>or</em> in it,
 * is better written in Java. The offers come in the order of the file.
 */
public final class OfferFile {
    private static final String NAME = "offers.properties";
    private static final Set<String> SHARED = Set.of("source", "checked", "measured", "open");
    private static final Set<String> OWN =
            Set.of("kind", "name", "summary", "by", "phone", "place", "start", "cost", "weeks", "routes", "fits");

    private final Map<String, String> shared = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> own = new LinkedHashMap<>();

    private OfferFile(Map<String, String> lines) {
        lines.forEach((key, value) -> {
            int dot = key.lastIndexOf('.');
            var name = key.substring(dot + 1);
            if (!(dot < 0 ? SHARED : OWN).contains(name)) {
                throw new IllegalArgumentException(NAME + ": nobody knows the key " + key);
            }
            (dot < 0 ? shared : own.computeIfAbsent(key.substring(0, dot), id -> new LinkedHashMap<>()))
                    .put(name, value.strip());
        });
    }

    /** The file beside this class. @throws IllegalArgumentException when a line does not fit; the message names its key */
    public static List<Offer> beside(Class<?> type) {
        try (InputStream file = type.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + NAME + " beside " + type.getName());
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a line does not fit; the message names its key */
    public static List<Offer> read(InputStream file) throws IOException {
        var lines = new Lines();
        lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        var offers = new OfferFile(lines.inOrder);
        return offers.own.keySet().stream().map(offers::offer).toList();
    }

    /** Keeps the order of the file, and refuses a key that stands there twice: the first would be lost. */
    private static final class Lines extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> inOrder = new LinkedHashMap<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (inOrder.put((String) key, (String) value) != null) {
                throw new IllegalArgumentException(NAME + ": the key " + key + " stands there twice");
            }
            return super.put(key, value);
        }
    }

    private Offer offer(String id) {
        try {
            return new Offer(
                    id,
                    OfferKind.valueOf(required(id, "kind")),
                    required(id, "name"),
                    required(id, "summary"),
                    new Offer.Organisation(required(id, "by"), required(id, "phone"), Optional.empty()),
                    List.of(new Offer.AtLocation(required(id, "place"), Optional.empty(), opening())),
                    required(id, "start"),
                    find(id, "cost"),
                    find(id, "weeks").map(weeks -> new Offer.WaitingTime(Integer.parseInt(weeks), day("measured"))),
                    routes(id),
                    find(id, "fits").map(FitsText::read).orElse(Offer.FOR_EVERYBODY),
                    new Source(shared("source"), Optional.empty(), day("checked"), true));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalArgumentException(NAME + ": offer " + id + ": " + e.getMessage(), e);
        }
    }

    private Set<RouteId> routes(String id) {
        return find(id, "routes").stream()
                .flatMap(routes -> Stream.of(routes.split("\\s*,\\s*")))
                .map(RouteId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code MONDAY-FRIDAY 09:00-17:00}. */
    private List<Offer.Opening> opening() {
        return Optional.ofNullable(shared.get("open"))
                .map(text -> text.split("[ -]+"))
                .map(parts -> List.of(new Offer.Opening(
                        EnumSet.range(DayOfWeek.valueOf(parts[0]), DayOfWeek.valueOf(parts[1])),
                        LocalTime.parse(parts[2]),
                        LocalTime.parse(parts[3]))))
                .orElse(List.of());
    }

    private LocalDate day(String key) {
        return LocalDate.parse(shared(key));
    }

    private String shared(String key) {
        return Optional.ofNullable(shared.get(key))
                .orElseThrow(() -> new IllegalArgumentException("the key " + key + " is missing"));
    }

    private String required(String id, String key) {
        return find(id, key)
                .orElseThrow(() -> new IllegalArgumentException("the key " + id + "." + key + " is missing"));
    }

    private Optional<String> find(String id, String key) {
        return Optional.ofNullable(own.get(id).get(key)).filter(text -> !text.isEmpty());
    }
}
