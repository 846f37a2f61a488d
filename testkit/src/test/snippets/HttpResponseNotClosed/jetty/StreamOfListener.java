package snippets.httpresponsenotclosed.jetty;

import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.util.InputStreamResponseListener;

/** The stream of a listener is the caller's to close. */
public final class StreamOfListener {

  public int first(HttpClient client, String address) throws Exception {
    InputStreamResponseListener listener = new InputStreamResponseListener();
    client.newRequest(address).send(listener);
    listener.get(5, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = listener.getInputStream();
    return in.read();
  }
}
