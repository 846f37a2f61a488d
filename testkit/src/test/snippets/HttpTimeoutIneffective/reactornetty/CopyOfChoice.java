package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** One of two copies is what is given. */
public final class CopyOfChoice {

  public HttpClient client(HttpClient base, boolean patient) {
    return patient
        ? base.responseTimeout(Duration.ofSeconds(30))
        : base.responseTimeout(Duration.ofSeconds(5));
  }
}
