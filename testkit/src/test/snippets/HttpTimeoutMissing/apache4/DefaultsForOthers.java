package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** Others make the calls, with what the client has. */
public final class DefaultsForOthers {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final HttpClient client = HttpClientBuilder.create().useSystemProperties().build();

  public HttpClient client() {
    return client;
  }
}
