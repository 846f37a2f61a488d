package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpStatus;

/** Logs in again while the refused response is still open. */
public final class SecondRequestFirst {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public CloseableHttpResponse send(HttpGet get, HttpPost login) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(get);
    if (response.getCode() == HttpStatus.SC_UNAUTHORIZED) {
      client.execute(login).close();
      return client.execute(get);
    }
    return response;
  }
}
