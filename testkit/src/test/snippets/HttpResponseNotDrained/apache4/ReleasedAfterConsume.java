package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.HttpStatus;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The page is consumed on each path before the request is released. */
public final class ReleasedAfterConsume {

  private final HttpClient client;

  public ReleasedAfterConsume(HttpClient client) {
    this.client = client;
  }

  public boolean healthy(String host) throws IOException {
    HttpGet probe = new HttpGet("http://" + host + "/health");
    try {
      HttpResponse answer = client.execute(probe);
      EntityUtils.consume(answer.getEntity());
      return answer.getStatusLine().getStatusCode() == HttpStatus.SC_OK;
    } finally {
      probe.releaseConnection();
    }
  }
}
