package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** Others make the calls, each with a configuration of its own for all that is known here. */
public final class DefaultsForOthers {

  private final HttpClient client = HttpClientBuilder.create().useSystemProperties().build();

  public HttpClient client() {
    return client;
  }
}
