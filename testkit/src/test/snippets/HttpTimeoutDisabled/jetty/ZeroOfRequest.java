package snippets.httptimeoutdisabled.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;

/** Of one request. */
public final class ZeroOfRequest {

  public ContentResponse get(HttpClient client, String uri) throws Exception {
    return client
        .newRequest(uri)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .timeout(0, TimeUnit.SECONDS)
        .send();
  }
}
