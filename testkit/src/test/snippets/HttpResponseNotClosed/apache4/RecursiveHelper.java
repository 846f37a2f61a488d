package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** A method that asks again by calling itself. */
public final class RecursiveHelper {

  private final CloseableHttpClient client;

  public RecursiveHelper(CloseableHttpClient client) {
    this.client = client;
  }

  public String order(HttpUriRequest request) throws IOException {
    return order(request, 3);
  }

  private String order(HttpUriRequest request, int tries) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(request);
    if (response.getStatusLine().getStatusCode() == 503 && tries > 0) {
      return order(request, tries - 1);
    }
    return EntityUtils.toString(response.getEntity());
  }

  public String stock(HttpUriRequest request) throws IOException {
    return stock(request, 3);
  }

  private String stock(HttpUriRequest request, int tries) throws IOException {
    CloseableHttpResponse response = client.execute(request);
    if (response.getStatusLine().getStatusCode() == 503 && tries > 0) {
      EntityUtils.consume(response.getEntity());
      return stock(request, tries - 1);
    }
    return EntityUtils.toString(response.getEntity());
  }

  public String price(String uri) throws IOException {
    return price(new HttpGet(uri), 3);
  }

  private String price(HttpGet get, int tries) throws IOException {
    try {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      CloseableHttpResponse response = client.execute(get);
      if (response.getStatusLine().getStatusCode() == 503 && tries > 0) {
        return price(get, tries - 1);
      }
      return EntityUtils.toString(response.getEntity());
    } finally {
      get.releaseConnection();
    }
  }
}
