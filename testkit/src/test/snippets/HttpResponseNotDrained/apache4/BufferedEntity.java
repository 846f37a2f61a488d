package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.impl.client.CloseableHttpClient;

/** The whole entity is taken into memory; who has it later needs no connection. */
public final class BufferedEntity {

  private final CloseableHttpClient client;

  public BufferedEntity(CloseableHttpClient client) {
    this.client = client;
  }

  public HttpEntity load(HttpGet get) throws IOException {
    try (CloseableHttpResponse response = client.execute(get)) {
      return new BufferedHttpEntity(response.getEntity());
    }
  }
}
