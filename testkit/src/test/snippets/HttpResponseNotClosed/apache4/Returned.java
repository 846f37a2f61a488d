package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.protocol.HttpContext;

/** An open response for the caller. */
public final class Returned {

  private final CloseableHttpClient client;

  public Returned(CloseableHttpClient client) {
    this.client = client;
  }

  public HttpResponse open(HttpUriRequest request, HttpContext context) throws IOException {
    HttpResponse response = client.execute(request, context);
    request.setHeader("X-Sent", "true");
    return response;
  }
}
