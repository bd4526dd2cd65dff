// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The least that can answer with the same rows: Undertow without anything around it, a connection for each of its threads, and
 * every row written into the page by hand. Nobody logs in, nothing is checked, opened or put on record.
 */
final class FloorServer {
    private static final int THREADS = 16;

    private final JsonObject settings;
    private final Map<String, List<String>> statements = new HashMap<>();
    private final ThreadLocal<Connection> connection = ThreadLocal.withInitial(this::connect);

    private FloorServer(JsonObject settings) {
        this.settings = settings;
        JsonObject pages = settings.getJsonObject("pages");
        pages.keySet()
                .forEach(path -> statements.put(
                        path,
                        pages.getJsonArray(path).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
    }

    /** Reads its settings as one line of JSON, tells its port, and ends when its input ends. */
    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        FloorServer floor;
        try (var reader = Json.createReader(new StringReader(in.readLine()))) {
            floor = new FloorServer(reader.readObject());
        }
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setWorkerThreads(THREADS)
                .setHandler(new BlockingHandler(floor::handle))
                .build();
        server.start();
        System.out.println(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
        while (in.readLine() != null) {
            // only the end counts
        }
        server.stop();
        System.exit(0);
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(
                    settings.getString("url"), settings.getString("user"), settings.getString("password"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpServerExchange exchange) throws SQLException {
        StringBuilder page = new StringBuilder(16_384).append("<!DOCTYPE html><html lang=\"nl\"><title>Floor</title>");
        for (String sql : statements.get(exchange.getRequestPath())) {
            try (Statement statement = connection.get().createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                write(rows, page);
            }
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
        exchange.getResponseSender().send(page.append("</html>").toString(), StandardCharsets.UTF_8);
    }

    private static void write(ResultSet rows, StringBuilder page) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        page.append("<table>");
        while (rows.next()) {
            page.append("<tr>");
            for (int column = 1; column <= columns; column++) {
                page.append("<td>");
                escape(rows.getString(column), page);
                page.append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    private static void escape(String text, StringBuilder page) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> page.append("&lt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                default -> page.append(c);
            }
        }
    }
}
