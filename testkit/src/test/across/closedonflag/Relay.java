package across.closedonflag;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** What a superclass gives may be closed; that others look at it tells nothing. */
final class Relay extends Sender {
  void noted(String url, Consumer<Object> journal) throws IOException {
    CloseableHttpResponse response = sendAndClose(url);
    if (response.getCode() == 200) {
      journal.accept(response);
    }
  }

  int status(String url) throws IOException {
    return sendAndClose(url).getCode();
  }
}
