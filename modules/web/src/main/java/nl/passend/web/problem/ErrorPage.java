// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

/** The page for a refusal; plain, so that it can be shown whatever is broken. */
final class ErrorPage {
    private ErrorPage() {}

    static String of(Problem problem) {
        return """
                <!DOCTYPE html>
                <html lang="nl"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p><a href="/">Naar het begin</a></p></main></body></html>
                """.formatted(problem.type().title());
    }
}
