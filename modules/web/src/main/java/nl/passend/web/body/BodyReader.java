// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import nl.passend.kernel.Sha256;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.RequestDigest;

/** Hands resources the records marked {@link Body}. */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class BodyReader implements MessageBodyReader<Object> {
    private final Bodies bodies;
    private final RequestDigest digest;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BodyReader() {
        this(null, null);
    }

    @Inject
    public BodyReader(Bodies bodies, RequestDigest digest) {
        this.bodies = bodies;
        this.digest = digest;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() && type.isAnnotationPresent(Body.class);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        MessageDigest sha256 = Sha256.begin();
        Object body = bodies.read(type, new DigestInputStream(stream, sha256));
        digest.set(sha256.digest());
        return body;
    }
}
