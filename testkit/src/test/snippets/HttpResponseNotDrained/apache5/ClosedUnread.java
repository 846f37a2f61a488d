package snippets.httpresponsenotdrained.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Closing reads the rest, from 5.1 on. */
public final class ClosedUnread {

  private final CloseableHttpClient client;

  public ClosedUnread(CloseableHttpClient client) {
    this.client = client;
  }


  public int status(HttpGet request) throws IOException {
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return response.getCode();
    }
  }
}
