// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffers;
import nl.passend.knowledge.OfferImports;
import nl.passend.knowledge.OfferImports.NewImport;
import nl.passend.knowledge.OfferReports;

/**
 * The offers of both municipalities, from files in the form of HSDS, taken in as any other file is. Some are old on purpose, and about
 * one somebody said that it is wrong.
 */
@ApplicationScoped
class LoadOffers implements DemoPart {
    /** {@code {{dag-40}}} in a file is forty days before the first day of the demo. */
    private static final Pattern DAY = Pattern.compile("\\{\\{dag-(\\d{1,4})}}");

    private final OfferImports imports;
    private final KeptOffers kept;
    private final OfferReports reports;

    @Inject
    LoadOffers(OfferImports imports, KeptOffers kept, OfferReports reports) {
        this.imports = imports;
        this.kept = kept;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(LocalDate firstDay) {
        takeIn(DemoIds.RIVIERSTAD, "Sociale kaart Rivierstad", firstDay);
        takeIn(DemoIds.HEUVELLAND, "Sociale kaart Heuvelland", firstDay);
        kept.of(DemoIds.RIVIERSTAD).stream()
                .filter(offer -> !offer.stale(firstDay).isEmpty())
                .min(Comparator.comparing(KeptOffer::name))
                .ifPresent(offer -> reports.report(offer.id(), "Het telefoonnummer geeft geen gehoor."));
    }

    private void takeIn(String municipality, String name, LocalDate firstDay) {
        var outcome = imports.takeIn(new NewImport(
                "sociale-kaart-" + municipality,
                name,
                municipality,
                true,
                municipality.equals(DemoIds.RIVIERSTAD) ? Optional.of(DemoIds.REDACTIE) : Optional.empty(),
                dated(municipality, firstDay).getBytes(StandardCharsets.UTF_8)));
        if (outcome.refused() > 0) {
            throw new IllegalStateException("Offers of the demo do not keep to HSDS: " + outcome.refusals());
        }
    }

    /** The file of a municipality with days that count from the first one. */
    static String dated(String municipality, LocalDate firstDay) {
        try (InputStream file = LoadOffers.class.getResourceAsStream("offers_" + municipality + ".json")) {
            return DAY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(day ->
                            firstDay.minusDays(Long.parseLong(day.group(1))).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
