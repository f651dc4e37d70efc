package planted.network.ingest;

import java.net.http.HttpClient;

/** Fetches. */
public record HasHttpClient(HttpClient client) {}
