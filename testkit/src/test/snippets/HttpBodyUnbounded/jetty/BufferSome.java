package snippets.httpbodyunbounded.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;

/** Content up to a size. */
public final class BufferSome {

  public ContentResponse get(HttpClient client, String uri, int most) throws Exception {
    Request request = client.newRequest(uri).timeout(5, TimeUnit.SECONDS);
    FutureResponseListener listener = new FutureResponseListener(request, most);
    request.send(listener);
    return listener.get();
  }
}
