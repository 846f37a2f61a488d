package snippets.httpresponsenotclosed.apache5;

import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;

/** A simple response is complete in memory. */
public final class AsyncSimpleResponse {

  private final CloseableHttpAsyncClient client;

  public AsyncSimpleResponse(CloseableHttpAsyncClient client) {
    this.client = client;
  }

  public int status(String uri) throws InterruptedException, ExecutionException {
    SimpleHttpResponse response = client.execute(SimpleRequestBuilder.get(uri).build(), null).get();
    return response.getCode();
  }
}
