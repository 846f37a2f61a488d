package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Whoever makes the requests relies on the client. */
public final class RequestFromOutside {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createDefault();

  public String send(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }
}
