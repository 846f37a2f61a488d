package snippets.httpclientperrequest.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.client.api.Request;

/** A thread pool, a selector and connections for one call. */
public final class StartedAndStopped {

  public int put(String address) throws Exception {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = new HttpClient();
    client.start();
    try {
      Request request = client.newRequest(address).method("PUT");
      ContentResponse response = request.timeout(5, TimeUnit.SECONDS).send();
      return response.getStatus();
    } finally {
      client.stop();
    }
  }
}
