package org.sojourn.access.university;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Speaks with the provider: follows nobody elsewhere and waits for eight seconds at most. */
final class ProviderCalls implements ResourceRetriever {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int LONGEST_SECONDS = 8;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Map<String, Object> get(URI there) {
        return object(there, HttpRequest.newBuilder(there));
    }

    Map<String, Object> get(URI there, String accessToken) {
        return object(there, HttpRequest.newBuilder(there).header("Authorization", "Bearer " + accessToken));
    }

    /** @param authorization a header, or null */
    Map<String, Object> post(URI there, Map<String, String> form, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(there)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        if (authorization != null) request.header("Authorization", authorization);
        return object(there, request);
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The provider's keys, for the library that checks signatures. */
    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url.toString())));
        if (answer.statusCode() != 200) throw new IOException("answered " + answer.statusCode());
        return new Resource(answer.body(), "application/json");
    }

    private Map<String, Object> object(URI there, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = send(request.header("Accept", "application/json"));
            if (answer.statusCode() != 200)
                throw new Unproven(Unproven.Why.AWAY, there + " answered " + answer.statusCode());
            return JSONObjectUtils.parse(answer.body());
        } catch (IOException | ParseException e) {
            throw new Unproven(Unproven.Why.AWAY, there.toString(), e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        Future<HttpResponse<String>> answer = client.sendAsync(request.build(), BodyHandlers.ofString());
        try {
            return answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer in " + LONGEST_SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
