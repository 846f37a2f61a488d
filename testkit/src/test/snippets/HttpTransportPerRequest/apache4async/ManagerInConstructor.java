package snippets.httptransportperrequest.apache4async;

import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.impl.nio.reactor.DefaultConnectingIOReactor;
import org.apache.http.nio.reactor.IOReactorException;

/** The manager is made for the client that is kept. */
public final class ManagerInConstructor {

  private final CloseableHttpAsyncClient client;

  public ManagerInConstructor() throws IOReactorException {
    client =
        HttpAsyncClients.custom()
            .setConnectionManager(
                new PoolingNHttpClientConnectionManager(new DefaultConnectingIOReactor()))
            .build();
  }

  public Future<HttpResponse> send(HttpUriRequest request) {
    return client.execute(request, null);
  }
}
