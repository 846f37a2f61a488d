package snippets.httpbodyunbounded.jetty;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;

/** How much is taken is known to who made the loader. */
public final class BufferOfSetting {

  private final HttpClient client;
  private final int most;

  public BufferOfSetting(HttpClient client, int most) {
    this.client = client;
    this.most = most;
  }

  public byte[] load(String uri) throws Exception {
    Request request = client.newRequest(uri).timeout(10, TimeUnit.SECONDS);
    FutureResponseListener listener = new FutureResponseListener(request, most);
    request.send(listener);
    return listener.get(11, TimeUnit.SECONDS).getContent();
  }
}
