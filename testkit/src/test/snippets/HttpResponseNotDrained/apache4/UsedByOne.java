package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Closed in two places, so none of them stands for all. */
public final class UsedByOne {

  private final CloseableHttpClient client;

  public UsedByOne(CloseableHttpClient client) {
    this.client = client;
  }

  public boolean exists(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    CloseableHttpResponse response = client.execute(request);
    if (response.getStatusLine().getStatusCode() == 404) {
      response.close();
      return false;
    }
    response.close();
    return true;
  }
}
