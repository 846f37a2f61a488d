package snippets.httptransportperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The manager is made with the object. */
public final class ManagerInField {

  private final PoolingHttpClientConnectionManager manager =
      new PoolingHttpClientConnectionManager();
  private final CloseableHttpClient client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpClients.custom().setConnectionManager(manager).build();

  public String get(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }
}
