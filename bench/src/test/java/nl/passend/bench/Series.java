// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import java.util.ArrayList;
import java.util.List;

/** All turns of one target. */
final class Series {
    private final Target target;
    private final List<Round> rounds = new ArrayList<>();

    Series(Target target) {
        this.target = target;
    }

    Target target() {
        return target;
    }

    void add(Round round) {
        rounds.add(round);
    }

    List<Round> rounds() {
        return rounds;
    }

    int requests() {
        return rounds.stream().mapToInt(round -> round.nanos().size()).sum();
    }

    double millis(int percent) {
        return Figures.percentile(
                        rounds.stream().flatMap(round -> round.nanos().stream()).toList(), percent)
                / 1e6;
    }

    double perSecond() {
        return requests() / (rounds.stream().mapToLong(Round::took).sum() / 1e9);
    }

    double serverCpuMillis() {
        return rounds.stream().mapToLong(Round::serverCpu).sum() / 1e6 / requests();
    }

    double databaseCpuMillis() {
        return rounds.stream().mapToLong(Round::databaseCpu).sum() / 1e6 / requests();
    }

    /** How far the ratio of the medians differs from round to round: what the machine adds by itself. */
    String spreadAgainst(Series floor) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add((double) Figures.percentile(rounds.get(i).nanos(), 50)
                    / Figures.percentile(floor.rounds.get(i).nanos(), 50));
        }
        return Figures.ratio(Figures.least(ratios)) + "-" + Figures.ratio(Figures.most(ratios));
    }
}
