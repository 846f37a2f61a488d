package snippets.httptimeoutdisabled.ahc;

import java.time.Duration;
import org.asynchttpclient.AsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/** With numbers. */
public final class Numbers {

  public AsyncHttpClientConfig config(Duration request) {
    return Dsl.config().setRequestTimeout(request).setReadTimeout(Duration.ofSeconds(5)).build();
  }
}
