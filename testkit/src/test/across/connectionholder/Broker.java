package across.connectionholder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Who has the holder can release the response, too. */
final class Broker {

  int asked(URL url) throws IOException {
    Exchange exchange = new Exchange(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return exchange.status();
  }

  int open(URL url) throws IOException {
    Exchange exchange = new Exchange(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream body = exchange.body();
    return body.read();
  }

  int closed(URL url) throws IOException {
    Exchange exchange = new Exchange(url);
    try {
      return exchange.body().read();
    } finally {
      exchange.close();
    }
  }

  int closedAtEnd(URL url) throws IOException {
    try (Exchange exchange = new Exchange(url)) {
      return exchange.status() == 200 ? exchange.body().read() : -1;
    }
  }

  byte[] read(URL url) throws IOException {
    Exchange exchange = new Exchange(url);
    try (InputStream body = exchange.body()) {
      return body.readAllBytes();
    }
  }

  int lent(Exchange exchange) throws IOException {
    return exchange.body().read();
  }
}
