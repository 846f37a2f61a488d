package across.closedonflag;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** What a superclass gives may be closed; that it is handed on tells nothing. */
final class Relay extends Sender {
  void relay(String url, List<Object> seen) throws IOException {
    CloseableHttpResponse response = sendAndClose(url);
    if (response.getCode() == 200) {
      seen.add(response);
    }
  }

  int status(String url) throws IOException {
    return sendAndClose(url).getCode();
  }
}
