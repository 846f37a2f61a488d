package snippets.httpresponsenotclosed.apache4async;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.nio.client.HttpAsyncClient;
import org.apache.http.util.EntityUtils;

/** The helper waits for a response that is complete in memory. */
public final class BufferedByHelper {

  private final HttpAsyncClient client;

  public BufferedByHelper(HttpAsyncClient client) {
    this.client = client;
  }

  public String get(HttpUriRequest request) throws Exception {
    HttpResponse response = send(request);
    if (response.getStatusLine().getStatusCode() != 200) {
      throw new IOException("HTTP " + response.getStatusLine());
    }
    return EntityUtils.toString(response.getEntity());
  }

  private HttpResponse send(HttpUriRequest request) throws Exception {
    return client.execute(request, null).get();
  }
}
