package snippets.httptimeoutdisabled.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;

/** With numbers. */
public final class Numbers {

  public ContentResponse get(HttpClient client, String uri) throws Exception {
    client.setIdleTimeout(30_000);
    return client.newRequest(uri).timeout(5, TimeUnit.SECONDS).send();
  }
}
