package snippets.httpkeepalivedisabled.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** A strategy that says no to every connection. */
public final class StrategyNever {

  private final CloseableHttpClient client;

  public StrategyNever(HttpClientBuilder builder) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.setConnectionReuseStrategy((request, response, context) -> false);
    client = builder.build();
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
  }
}
