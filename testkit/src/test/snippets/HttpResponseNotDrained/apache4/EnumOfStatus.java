package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The status is made a constant of, in try-with-resources over two things. */
public final class EnumOfStatus {

  enum State {
    THERE,
    GONE,
    BROKEN;

    static State of(int status) {
      return status < 300 ? THERE : status < 500 ? GONE : BROKEN;
    }
  }

  private final CloseableHttpClient client;

  public EnumOfStatus(CloseableHttpClient client) {
    this.client = client;
  }

  public State state(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(get)) {
      return State.of(response.getStatusLine().getStatusCode());
    }
  }
}
