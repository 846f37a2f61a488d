package snippets.httptimeoutineffective.ahc;

import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.AsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/** The client is made with it. */
public final class ConfigHandedOn {

  public AsyncHttpClient client() {
    AsyncHttpClientConfig config = Dsl.config().setRequestTimeout(Duration.ofSeconds(5)).build();
    return Dsl.asyncHttpClient(config);
  }
}
