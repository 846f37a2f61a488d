package snippets.httpclientperrequest.apache4;

import java.io.Closeable;
import java.io.IOException;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** One client for all calls. */
public final class ClientInField implements Closeable {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
