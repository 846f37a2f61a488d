package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The pool is as short-lived as the client. */
public final class ManagerPerCall {

  public String get(HttpUriRequest request) throws IOException {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setMaxTotal(2);
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpClientBuilder builder = HttpClients.custom();
    builder.setConnectionManager(manager);
    CloseableHttpClient client = builder.build();
    return client.execute(request, new BasicResponseHandler());
  }
}
