package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

class HeadersByFunction {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient headed = HttpClients.createDefault();
  private final CloseableHttpClient configured = HttpClients.createDefault();

  int withHeaders(Map<String, String> headers) throws IOException {
    HttpGet get = new HttpGet("http://shop.example.com");
    headers.forEach(get::addHeader);
    return headed.execute(get, response -> response.getStatusLine().getStatusCode());
  }

  int withConfig(Optional<RequestConfig> config) throws IOException {
    HttpGet get = new HttpGet("http://shop.example.com");
    config.ifPresent(get::setConfig);
    return configured.execute(get, response -> response.getStatusLine().getStatusCode());
  }
}
