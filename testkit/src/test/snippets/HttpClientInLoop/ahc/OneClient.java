package snippets.httpclientinloop.ahc;

import java.util.List;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.DefaultAsyncHttpClient;
import org.asynchttpclient.Request;

/** One client for the batch. */
public final class OneClient {

  public void print(List<Request> requests) throws Exception {
    try (AsyncHttpClient client = new DefaultAsyncHttpClient()) {
      for (Request request : requests) {
        System.out.println(client.executeRequest(request).get().getStatusCode());
      }
    }
  }
}
