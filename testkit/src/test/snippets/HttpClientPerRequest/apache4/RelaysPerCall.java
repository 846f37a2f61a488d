package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.util.EntityUtils;
import org.springframework.http.ResponseEntity;

/** A new client, with a pool of its own, for each answer that is passed on. */
public final class RelaysPerCall {

  private final RequestConfig config;

  public RelaysPerCall(RequestConfig config) {
    this.config = config;
  }

  public ResponseEntity<String> stock(String uri) throws IOException {
    try (CloseableHttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpClientBuilder.create().setDefaultRequestConfig(config).build()) {
      String text =
          client.execute(new HttpGet(uri), answer -> EntityUtils.toString(answer.getEntity()));
      return ResponseEntity.ok(text);
    }
  }
}
