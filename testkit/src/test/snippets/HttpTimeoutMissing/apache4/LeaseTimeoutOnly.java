package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The wrong knob: it bounds the wait for a connection of the pool. */
public final class LeaseTimeoutOnly {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setConfig(RequestConfig.custom().setConnectionRequestTimeout(5_000).build());
    return client.execute(get, new BasicResponseHandler());
  }
}
