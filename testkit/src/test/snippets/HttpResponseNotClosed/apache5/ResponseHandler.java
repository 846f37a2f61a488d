package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The handler form closes whatever happens. */
public final class ResponseHandler {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    return client.execute(
        new HttpGet(uri),
        response -> {
          if (response.getCode() != 200) {
            throw new IOException("HTTP " + response.getCode());
          }
          return EntityUtils.toString(response.getEntity());
        });
  }
}
