package snippets.httptimeoutonwaitonly.jetty;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.FutureResponseListener;

/** The request has a time, and is aborted when the listener has waited enough. */
public final class AbortedAtLast {

  private final HttpClient client;

  public AbortedAtLast(HttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws Exception {
    Request request = client.newRequest(uri).timeout(4, TimeUnit.SECONDS);
    FutureResponseListener listener = new FutureResponseListener(request, 64 * 1024);
    request.send(listener);
    try {
      return listener.get(5, TimeUnit.SECONDS).getStatus();
    } catch (TimeoutException e) {
      request.abort(e);
      throw e;
    }
  }
}
