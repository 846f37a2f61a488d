package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.springframework.http.ResponseEntity;

/** A new client, with a pool of its own, for each answer that is passed on. */
public final class RelaysPerCall {

  public ResponseEntity<String> stock(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient client = HttpClientBuilder.create().build()) {
      String text =
          client.execute(new HttpGet(uri), answer -> EntityUtils.toString(answer.getEntity()));
      return ResponseEntity.ok(text);
    }
  }
}
