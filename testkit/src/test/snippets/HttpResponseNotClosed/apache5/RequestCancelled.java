package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Cancelling the request drops its connection. */
public final class RequestCancelled {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String peek(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    try {
      ClassicHttpResponse response = client.executeOpen(null, get, null);
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      byte[] head = response.getEntity().getContent().readNBytes(64);
      return new String(head, StandardCharsets.US_ASCII);
    } finally {
      get.cancel();
    }
  }
}
