package snippets.httptransportperrequest.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Each call has a resolver of its own, by which connections are pooled. */
public final class ResolverPerCall {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));

  public int status(String uri, Duration timeout) {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    HttpClient own = client.resolver(spec -> spec.queryTimeout(timeout));
    return own.get().uri(uri).response().block().status().code();
  }
}
