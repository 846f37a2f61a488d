package snippets.httptimeoutdisabled.ahc;

import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** The call as a whole is bounded. */
public final class OnlyReadsOff {

  private final AsyncHttpClient client =
      Dsl.asyncHttpClient(
          Dsl.config()
              .setRequestTimeout(Duration.ofSeconds(30))
              .setReadTimeout(Duration.ofMillis(-1)));

  public AsyncHttpClient client() {
    return client;
  }
}
