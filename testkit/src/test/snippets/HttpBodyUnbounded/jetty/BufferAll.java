package snippets.httpbodyunbounded.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;

/** Content of any size. */
public final class BufferAll {

  public ContentResponse get(HttpClient client, String uri) throws Exception {
    Request request = client.newRequest(uri).timeout(5, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    FutureResponseListener listener = new FutureResponseListener(request, Integer.MAX_VALUE);
    request.send(listener);
    return listener.get();
  }
}
