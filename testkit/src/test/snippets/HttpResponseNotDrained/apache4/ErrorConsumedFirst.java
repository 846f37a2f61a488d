package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The page of an error is consumed before the exception. */
public final class ErrorConsumedFirst {

  private final CloseableHttpClient client;

  public ErrorConsumedFirst(CloseableHttpClient client) {
    this.client = client;
  }

  public String latest(String station) throws IOException {
    HttpGet get = new HttpGet("https://weather.example.org/" + station);
    try (CloseableHttpResponse answer = client.execute(get)) {
      int status = answer.getStatusLine().getStatusCode();
      if (status / 100 != 2) {
        EntityUtils.consume(answer.getEntity());
        throw new IOException(station + " answered " + status);
      }
      return EntityUtils.toString(answer.getEntity());
    }
  }
}
