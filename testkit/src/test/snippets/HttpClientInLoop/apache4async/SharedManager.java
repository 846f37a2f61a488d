package snippets.httpclientinloop.apache4async;

import java.util.List;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.nio.conn.NHttpClientConnectionManager;

/** The manager owns the connections. */
public final class SharedManager {

  public void sendAll(NHttpClientConnectionManager manager, List<HttpUriRequest> requests)
      throws Exception {
    for (HttpUriRequest request : requests) {
      CloseableHttpAsyncClient client =
          HttpAsyncClients.custom()
              .setConnectionManager(manager)
              .setConnectionManagerShared(true)
              .build();
      client.start();
      client.execute(request, null).get();
    }
  }
}
