package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Every attempt drops the response of the last. */
public final class RetryOverwrites {

  private final CloseableHttpClient client;

  public RetryOverwrites(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpResponse response = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      response = client.execute(new HttpGet(uri));
      if (response.getStatusLine().getStatusCode() != 503) {
        break;
      }
    }
    return EntityUtils.toString(response.getEntity());
  }
}
