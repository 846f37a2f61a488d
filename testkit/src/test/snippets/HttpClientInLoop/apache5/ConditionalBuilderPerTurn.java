package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

/** Built from a builder that a branch configures. */
public final class ConditionalBuilderPerTurn {

  public void ping(List<HttpHost> hosts, HttpHost proxy) throws IOException {
    for (HttpHost host : hosts) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClientBuilder builder = HttpClientBuilder.create();
      if (proxy != null) {
        builder.setProxy(proxy);
      }
      CloseableHttpClient client = builder.build();
      client.execute(host, new HttpGet("/ping"), response -> response.getCode());
    }
  }
}
