package snippets.httpkeepalivedisabled.ahc;

import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** It is on, with a limit on idle time. */
public final class KeepAliveOn {

  private final AsyncHttpClient client =
      Dsl.asyncHttpClient(
          Dsl.config().setKeepAlive(true).setPooledConnectionIdleTimeout(Duration.ofSeconds(30)));

  public Response get(String url) throws Exception {
    return client.prepareGet(url).setHeader("X-Connection", "close").execute().get();
  }
}
