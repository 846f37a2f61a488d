package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

class HeadersByFunction {

  int withHeaders(Map<String, String> headers) throws IOException {
    HttpURLConnection connection =
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        (HttpURLConnection) new URL("http://shop.example.com").openConnection();
    headers.forEach(connection::setRequestProperty);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }

  int withTimeouts(Optional<Integer> timeout) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("http://shop.example.com").openConnection();
    timeout.ifPresent(connection::setReadTimeout);
    timeout.ifPresent(connection::setConnectTimeout);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes().length;
    }
  }
}
