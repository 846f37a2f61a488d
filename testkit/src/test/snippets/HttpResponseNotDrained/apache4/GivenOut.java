package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Who gets the response reads it. */
public final class GivenOut {

  private final CloseableHttpClient client;

  public GivenOut(CloseableHttpClient client) {
    this.client = client;
  }

  public CloseableHttpResponse get(HttpGet request) throws IOException {
    return client.execute(request);
  }
}
