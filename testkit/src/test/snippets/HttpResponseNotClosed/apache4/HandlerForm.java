package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The handler form releases whatever happens. */
public final class HandlerForm {

  private final CloseableHttpClient client;

  public HandlerForm(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    return client.execute(
        new HttpGet(uri),
        response -> {
          if (response.getStatusLine().getStatusCode() != 200) {
            throw new IOException("HTTP " + response.getStatusLine());
          }
          return EntityUtils.toString(response.getEntity());
        });
  }

  public boolean exists(String uri) throws IOException {
    ResponseHandler<Boolean> handler = response -> response.getStatusLine().getStatusCode() == 200;
    return client.execute(new HttpGet(uri), handler);
  }
}
