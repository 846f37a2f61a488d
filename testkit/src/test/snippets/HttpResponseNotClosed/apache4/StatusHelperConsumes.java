package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.StatusLine;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The helper reads before it throws. */
public final class StatusHelperConsumes {

  private final CloseableHttpClient client;

  public StatusHelperConsumes(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpResponse response = client.execute(new HttpGet(uri));
    check(response);
    return EntityUtils.toString(response.getEntity());
  }

  private static void check(HttpResponse response) throws IOException {
    StatusLine line = response.getStatusLine();
    if (line.getStatusCode() >= 300) {
      EntityUtils.consume(response.getEntity());
      throw new HttpResponseException(line.getStatusCode(), line.getReasonPhrase());
    }
  }
}
