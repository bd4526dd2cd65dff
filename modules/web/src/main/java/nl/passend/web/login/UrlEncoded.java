// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as {@code application/x-www-form-urlencoded}, in their order. */
final class UrlEncoded {
    private UrlEncoded() {}

    static String write(Map<String, List<String>> fields) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            for (String value : field.getValue()) {
                pairs.add(encoded(field.getKey()) + "=" + encoded(value));
            }
        }
        return String.join("&", pairs);
    }

    /** Reads what {@link #write} wrote. */
    static Map<String, List<String>> read(String written) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : written.split("&")) {
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
