// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's pages without a browser: logs in by the form, keeps the cookie, posts forms with their CSRF token. */
public final class PageCaller {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** As browsers do: a page where there is one, else whatever comes. */
    private static final String ACCEPT = "text/html, */*;q=0.8";

    private final Api api;
    private final String cookie;
    private String token;

    private PageCaller(Api visitor, String cookie) {
        this.api = visitor.with("Cookie", cookie);
        this.cookie = cookie;
    }

    public static PageCaller loggedIn(Product product, String loginName) {
        return loggedIn(product, loginName, "passend");
    }

    public static PageCaller loggedIn(Product product, String loginName, String password) {
        Api visitor = Api.anonymous(product).with("Sec-Fetch-Site", "same-origin");
        Api.Answer answer = visitor.send(
                "POST",
                "/inloggen",
                "application/x-www-form-urlencoded",
                form(Map.of("loginName", loginName, "password", password)));
        String cookie = answer.header("Set-Cookie");
        if (answer.status() != 303 || cookie == null) {
            throw new AssertionError("Not logged in: " + answer.status() + " " + answer.body());
        }
        return new PageCaller(visitor, cookie.substring(0, cookie.indexOf(';')));
    }

    /** The login, as a header has it: for another client. */
    public String cookie() {
        return cookie;
    }

    public Api.Answer get(String path) {
        return api.with("Accept", ACCEPT).get(path);
    }

    /** Posts an empty form anywhere, with the token that all forms of this login carry. */
    public Api.Answer postEmpty(String path) {
        if (token == null) {
            token = tokenOn("/mijn-account");
        }
        return post(path, Map.of(), token);
    }

    /** Posts a form as the page at {@code from} would. */
    public Api.Answer post(String from, String path, Map<String, String> fields) {
        return post(path, fields, tokenOn(from));
    }

    private String tokenOn(String page) {
        Matcher found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("No form on " + page);
        }
        return found.group(1);
    }

    private Api.Answer post(String path, Map<String, String> fields, String token) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return api.with("Accept", ACCEPT).send("POST", path, "application/x-www-form-urlencoded", form(all));
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
