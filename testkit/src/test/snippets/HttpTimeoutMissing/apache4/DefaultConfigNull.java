package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** A missing configuration is none, and the client is reported itself. */
public final class DefaultConfigNull {

  private final HttpClient client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpClientBuilder.create().setDefaultRequestConfig(null).build();

  public HttpClient client() {
    return client;
  }
}
