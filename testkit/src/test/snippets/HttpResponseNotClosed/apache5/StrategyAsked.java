package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ConnectionReuseStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Whether the connection may be kept does not give it back. */
public final class StrategyAsked {

  private final CloseableHttpClient client;
  private final ConnectionReuseStrategy strategy;

  public StrategyAsked(CloseableHttpClient client, ConnectionReuseStrategy strategy) {
    this.client = client;
    this.strategy = strategy;
  }

  public boolean left(HttpGet request, HttpContext context) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(request, context);
    return strategy.keepAlive(request, response, context);
  }

  public boolean closed(HttpGet request, HttpContext context) throws IOException {
    try (CloseableHttpResponse response = client.execute(request, context)) {
      return strategy.keepAlive(request, response, context);
    }
  }
}
