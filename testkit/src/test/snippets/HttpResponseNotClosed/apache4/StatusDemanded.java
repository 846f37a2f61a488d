package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;
import org.springframework.util.Assert;

/** An assertion of Spring throws on all other statuses. */
public final class StatusDemanded {

  private final CloseableHttpClient client;

  public StatusDemanded(CloseableHttpClient client) {
    this.client = client;
  }

  public String page(HttpGet get) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(get);
    Assert.isTrue(response.getStatusLine().getStatusCode() == 200, "no page");
    return EntityUtils.toString(response.getEntity());
  }

  public String closed(HttpGet get) throws IOException {
    CloseableHttpResponse response = client.execute(get);
    try {
      Assert.isTrue(response.getStatusLine().getStatusCode() == 200, "no page");
      return EntityUtils.toString(response.getEntity());
    } finally {
      response.close();
    }
  }
}
