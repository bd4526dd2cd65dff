// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.statics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Asset;
import nl.passend.screenkit.Assets;

/** A static file. The hash in the address makes it safe to keep for ever; compressed once, at start-up. */
@Path("/static/{hash}/{name: .+}")
@ApplicationScoped
@Access(Access.Rule.PUBLIC)
public class StaticResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StaticResource() {
        this(null);
    }

    @Inject
    public StaticResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response file(
            @PathParam("hash") String hash,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @Context Request request) {
        Asset asset = assets.find(hash, name).orElseThrow(ProblemException::notFound);
        boolean zipped = acceptsGzip(encodings);
        EntityTag tag = new EntityTag(zipped ? hash + "-gzip" : hash);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(zipped ? asset.gzip() : asset.bytes(), asset.mediaType());
            if (zipped) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    static boolean acceptsGzip(String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(String::strip)
                        .anyMatch(encoding -> encoding.matches("(?i)gzip(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
    }
}
