package snippets.httpdeadlinemissing.apache5;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Ten attempts of half a minute, for a page that a user waits for. */
public final class TenTimesThirty {

  private static final int ATTEMPTS = 10;
  private static final RequestConfig CONFIG =
      RequestConfig.custom().setResponseTimeout(30, TimeUnit.SECONDS).build();

  private final CloseableHttpClient client =
      HttpClients.custom().setDefaultRequestConfig(CONFIG).build();

  public int status(String uri) throws IOException {
    IOException last = null;
    for (int i = 0; i < ATTEMPTS; i++) {
      HttpGet get = new HttpGet(uri);
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.execute(get, response -> response.getCode());
      } catch (NoHttpResponseException | SocketTimeoutException e) {
        last = e;
      }
    }
    throw last;
  }
}
