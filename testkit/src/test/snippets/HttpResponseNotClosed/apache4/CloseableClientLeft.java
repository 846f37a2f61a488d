package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** A client that can be closed: its response is left open all the same. */
public final class CloseableClientLeft {

  private final CloseableHttpClient client;

  public CloseableClientLeft(CloseableHttpClient client) {
    this.client = client;
  }

  public String stock(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse answer = client.execute(new HttpGet(uri));
    if (answer.getStatusLine().getStatusCode() != 200) {
      return "";
    }
    return EntityUtils.toString(answer.getEntity());
  }
}
