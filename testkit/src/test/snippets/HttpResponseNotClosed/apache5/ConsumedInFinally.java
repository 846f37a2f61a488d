package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Consumed without looking at it. */
public final class ConsumedInFinally {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public int status(String uri) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    try {
      return response.getCode();
    } finally {
      EntityUtils.consumeQuietly(response.getEntity());
    }
  }
}
