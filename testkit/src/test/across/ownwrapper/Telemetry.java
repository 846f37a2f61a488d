package across.ownwrapper;

import java.io.IOException;
import java.io.InputStream;

final class Telemetry {
  private final Connector connector = new Connector();

  boolean isUp(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Reply reply = connector.get(url);
    return reply.code() == 200;
  }

  String text(String url) throws IOException {
    return connector.get(url).text();
  }

  int first(String url) throws IOException {
    try (InputStream in = connector.get(url).stream()) {
      return in.read();
    }
  }

  boolean closed(String url) throws IOException {
    try (Reply reply = connector.get(url)) {
      return reply.code() == 200;
    }
  }
}
