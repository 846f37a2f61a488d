package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Every attempt drops the response of the last. */
public final class RetryOverwrites {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException, ParseException {
    CloseableHttpResponse response;
    int attempt = 0;
    do {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      response = client.execute(new HttpGet(uri));
      attempt++;
    } while (response.getCode() == 503 && attempt < 5);
    return EntityUtils.toString(response.getEntity());
  }
}
