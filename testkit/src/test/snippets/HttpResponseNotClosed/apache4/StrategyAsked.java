package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.ServiceUnavailableRetryStrategy;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.protocol.HttpContext;
import org.apache.http.util.EntityUtils;

/** A strategy only tells whether to ask again; the response is still to be read. */
public final class StrategyAsked {

  private final HttpClient client;
  private final ServiceUnavailableRetryStrategy strategy;

  public StrategyAsked(HttpClient client, ServiceUnavailableRetryStrategy strategy) {
    this.client = client;
    this.strategy = strategy;
  }

  public String left(HttpUriRequest request, HttpContext context) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = client.execute(request, context);
    if (strategy.retryRequest(response, 1, context)) {
      throw new IOException("busy");
    }
    return EntityUtils.toString(response.getEntity());
  }

  public String read(HttpUriRequest request, HttpContext context) throws IOException {
    HttpResponse response = client.execute(request, context);
    if (strategy.retryRequest(response, 1, context)) {
      EntityUtils.consume(response.getEntity());
      throw new IOException("busy");
    }
    return EntityUtils.toString(response.getEntity());
  }
}
