package across.refusedinsuperclass;

import java.io.IOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

final class Messages extends Communicator {
  Messages(CloseableHttpClient client) {
    super(client);
  }

  boolean isThere(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = get(url);
    check(response);
    return true;
  }

  boolean isThereAndClosed(String url) throws IOException {
    try (CloseableHttpResponse response = get(url)) {
      check(response);
      return true;
    }
  }
}
