package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.util.List;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A client object per turn, all on one pool. */
public final class SharedManagerInLoop {

  private final PoolingHttpClientConnectionManager manager =
      new PoolingHttpClientConnectionManager();

  public void send(List<HttpUriRequest> requests, ResponseHandler<Void> handler)
      throws IOException {
    for (HttpUriRequest request : requests) {
      CloseableHttpClient client =
          HttpClients.custom().setConnectionManager(manager).setConnectionManagerShared(true).build();
      client.execute(request, handler);
    }
  }
}
