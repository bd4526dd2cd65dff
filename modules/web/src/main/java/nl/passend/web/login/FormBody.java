// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.MultipartForm;

/**
 * Looks into a posted form before JAX-RS does. Reading the servlet's parameters empties its stream, which a resource method
 * that takes the whole form would then find empty; so the form is written out again as the entity. Methods that take single
 * fields read the servlet's parameters, and find those too.
 */
final class FormBody {
    private static final int BEFORE_THE_FILE = 1 << 16;

    private final HttpServletRequest servletRequest;

    FormBody(HttpServletRequest servletRequest) {
        this.servletRequest = servletRequest;
    }

    /** The value of a field; empty when there is none, or no form. */
    String field(ContainerRequestContext request, String name) {
        if (request.getMethod().equals("POST")
                && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            return fieldBesideFile(request, name);
        }
        if (!request.getMethod().equals("POST")
                || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return "";
        }
        List<String> values = fields(request).getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** All fields of a posted form that has no file; the resource method finds them too. */
    Map<String, List<String>> fields(ContainerRequestContext request) {
        Map<String, List<String>> fields = posted(request.getUriInfo().getQueryParameters());
        request.setEntityStream(
                new ByteArrayInputStream(UrlEncoded.write(fields).getBytes(StandardCharsets.US_ASCII)));
        return fields;
    }

    /**
     * All fields of a posted form, in their order; the servlet may have read it before.
     *
     * @param query what stands in the address: the servlet puts it before what was posted under the same name
     */
    Map<String, List<String>> posted(Map<String, List<String>> query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> parameter : parameters().entrySet()) {
            List<String> inQuery = query.getOrDefault(parameter.getKey(), List.of());
            List<String> all = Arrays.asList(parameter.getValue());
            List<String> posted = all.subList(Math.min(inQuery.size(), all.size()), all.size());
            if (!posted.isEmpty()) {
                fields.put(parameter.getKey(), List.copyOf(posted));
            }
        }
        return fields;
    }

    /** Our forms have the field before the file, so that nobody's photographs stand in memory before it is known who sends them. */
    private static String fieldBesideFile(ContainerRequestContext request, String name) {
        try {
            InputStream body = request.getEntityStream();
            byte[] head = body.readNBytes(BEFORE_THE_FILE);
            request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(head), body));
            return MultipartForm.of(head, request.getHeaderString(HttpHeaders.CONTENT_TYPE))
                    .text(name);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
    }

    private Map<String, String[]> parameters() {
        try {
            if (servletRequest.getCharacterEncoding() == null) {
                servletRequest.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            return servletRequest.getParameterMap();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        } catch (IllegalStateException tooLargeOrBroken) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
    }
}
