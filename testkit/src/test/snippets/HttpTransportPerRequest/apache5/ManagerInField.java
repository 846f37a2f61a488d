package snippets.httptransportperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** The manager is made with the object. */
public final class ManagerInField {

  private final PoolingHttpClientConnectionManager manager =
      new PoolingHttpClientConnectionManager();
  private final CloseableHttpClient client =
      HttpClients.custom().setConnectionManager(manager).build();

  public int status(String uri) throws IOException {
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
