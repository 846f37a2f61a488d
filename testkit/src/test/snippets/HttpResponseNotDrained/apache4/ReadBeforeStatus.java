package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.HttpStatus;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The text is read before the status is judged. */
public final class ReadBeforeStatus {

  private final CloseableHttpClient client;

  public ReadBeforeStatus(CloseableHttpClient client) {
    this.client = client;
  }

  public String load(String uri) throws IOException {
    try (CloseableHttpResponse answer = client.execute(new HttpGet(uri))) {
      String text = EntityUtils.toString(answer.getEntity());
      if (answer.getStatusLine().getStatusCode() != HttpStatus.SC_OK) {
        throw new IOException(uri + ": " + text);
      }
      return text;
    }
  }
}
