package snippets.httpresponsenotclosed.apache4async;

import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.nio.client.HttpAsyncClient;

/** The future gives a response that is complete. */
public final class CompleteInMemory {

  private final HttpAsyncClient client;

  public CompleteInMemory(HttpAsyncClient client) {
    this.client = client;
  }

  public int status(HttpUriRequest request) throws Exception {
    HttpResponse response = client.execute(request, null).get();
    return response.getStatusLine().getStatusCode();
  }
}
