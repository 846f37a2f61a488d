package snippets.httpresponsenotdrained.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Closing reads the rest in this version, so the connection stays. */
public final class HeaderOfOpen {

  private final CloseableHttpClient client;

  public HeaderOfOpen(CloseableHttpClient client) {
    this.client = client;
  }

  public String tag(String uri) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, new HttpGet(uri), null);
    try {
      return response.containsHeader("ETag") ? response.getFirstHeader("ETag").getValue() : "";
    } finally {
      response.close();
    }
  }
}
