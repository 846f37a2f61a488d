package snippets.httpresponsenotclosed.jetty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Response;
import org.eclipse.jetty.client.util.InputStreamResponseListener;

/** Closed by the statement. */
public final class StreamInTry {

  public void copy(HttpClient client, String address, OutputStream out) throws Exception {
    InputStreamResponseListener listener = new InputStreamResponseListener();
    client.newRequest(address).send(listener);
    Response response = listener.get(5, TimeUnit.SECONDS);
    if (response.getStatus() != 200) {
      throw new IOException("status " + response.getStatus());
    }
    try (InputStream in = listener.getInputStream()) {
      in.transferTo(out);
    }
  }
}
