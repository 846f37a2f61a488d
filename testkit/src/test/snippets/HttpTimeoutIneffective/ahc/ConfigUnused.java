package snippets.httptimeoutineffective.ahc;

import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.AsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/** The client is made without it. */
public final class ConfigUnused {

  public AsyncHttpClient client() {
    AsyncHttpClientConfig config =
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        Dsl.config().setRequestTimeout(Duration.ofSeconds(5)).build();
    return Dsl.asyncHttpClient();
  }
}
