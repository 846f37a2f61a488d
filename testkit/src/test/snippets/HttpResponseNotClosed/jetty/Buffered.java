package snippets.httpresponsenotclosed.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;

/** The content is in memory; there is nothing to close. */
public final class Buffered {

  public boolean exists(HttpClient client, String address) throws Exception {
    ContentResponse response = client.newRequest(address).timeout(1, TimeUnit.SECONDS).send();
    return response.getStatus() == 200 && client.GET(address).getContent().length > 0;
  }
}
