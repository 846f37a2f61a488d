package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The short form of the same. */
public final class MinimalOnSharedManager {

  private final PoolingHttpClientConnectionManager manager =
      new PoolingHttpClientConnectionManager();

  public String get(HttpUriRequest request) throws IOException {
    HttpClient client = HttpClients.createMinimal(manager);
    return client.execute(request, new BasicResponseHandler());
  }
}
