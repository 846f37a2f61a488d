package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The request releases the connection of its response. */
public final class RequestReleasedInFinally {

  private final CloseableHttpClient client;

  public RequestReleasedInFinally(CloseableHttpClient client) {
    this.client = client;
  }

  public String released(HttpGet request) throws IOException {
    try {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      CloseableHttpResponse response = client.execute(request);
      if (response.getStatusLine().getStatusCode() != 200) {
        throw new IOException(request.getURI() + ": " + response.getStatusLine());
      }
      return EntityUtils.toString(response.getEntity());
    } finally {
      request.releaseConnection();
    }
  }
}
