package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** An open response for the caller. */
public final class Returned {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public ClassicHttpResponse open(ClassicHttpRequest request) throws IOException {
    return client.executeOpen(null, request, HttpClientContext.create());
  }
}
