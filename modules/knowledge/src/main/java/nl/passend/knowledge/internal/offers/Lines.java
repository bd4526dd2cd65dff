// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.util.List;
import nl.passend.knowledge.KeptOffer.Product;

/** Short lists in one column: a line each. */
final class Lines {
    private static final String TAB = "\t";

    private Lines() {}

    static String of(List<String> lines) {
        return String.join("\n", lines.stream().map(Lines::oneLine).toList());
    }

    static List<String> read(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    static String ofProducts(List<Product> products) {
        return of(products.stream()
                .map(product -> oneLine(product.name()) + TAB + oneLine(product.address()))
                .toList());
    }

    static List<Product> products(String text) {
        return read(text).stream()
                .map(line -> line.split(TAB, -1))
                .map(parts -> new Product(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    private static String oneLine(String text) {
        return text.replace('\r', ' ').replace('\n', ' ').strip();
    }
}
