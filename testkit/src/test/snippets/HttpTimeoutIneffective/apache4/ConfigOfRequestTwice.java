package snippets.httptimeoutineffective.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** One request that is sent twice, slower at the second time, and one that lost its timeouts. */
public final class ConfigOfRequestTwice {

  private final CloseableHttpClient client;

  public ConfigOfRequestTwice(CloseableHttpClient client) {
    this.client = client;
  }

  public String load(String url) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setConfig(RequestConfig.custom().setSocketTimeout(1_000).build());
    String first = client.execute(request, new BasicResponseHandler());
    request.setConfig(RequestConfig.custom().setSocketTimeout(5_000).build());
    return first.isEmpty() ? client.execute(request, new BasicResponseHandler()) : first;
  }

  public String once(String url, RequestConfig other) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setConfig(RequestConfig.custom().setSocketTimeout(1_000).build());
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    request.setConfig(other);
    return client.execute(request, new BasicResponseHandler());
  }
}
