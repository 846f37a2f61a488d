package snippets.httpresponsenotclosed.apache4async;

import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.nio.client.HttpAsyncClient;
import org.apache.http.util.EntityUtils;

/** There is no connection to give back. */
public final class ThrowOnStatus {

  private final HttpAsyncClient client;

  public ThrowOnStatus(HttpAsyncClient client) {
    this.client = client;
  }

  public String get(HttpUriRequest request) throws Exception {
    Future<HttpResponse> future = client.execute(request, null);
    HttpResponse response = future.get();
    if (response.getStatusLine().getStatusCode() != 200) {
      throw new IOException("HTTP " + response.getStatusLine());
    }
    return EntityUtils.toString(response.getEntity());
  }
}
