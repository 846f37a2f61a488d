package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The response is the resource. */
public final class TryWithResources {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException, ParseException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
      if (response.getCode() >= 400) {
        throw new IOException("HTTP " + response.getCode());
      }
      return EntityUtils.toString(response.getEntity());
    }
  }
}
