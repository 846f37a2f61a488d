package across.openedelsewhere;

import java.io.IOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

final class Poller {
  private final Gateway gateway = new Gateway();

  boolean isUp(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return gateway.get(url).getCode() == 200;
  }

  boolean isThere(String url) throws IOException {
    try (CloseableHttpResponse response = gateway.get(url)) {
      return response.getCode() == 200;
    }
  }

  int remembered(String url) throws IOException {
    return gateway.remembered(url).getCode();
  }
}
