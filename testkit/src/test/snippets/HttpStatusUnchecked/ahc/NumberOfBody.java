package snippets.httpstatusunchecked.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** Futures of this client fail for no status. */
public final class NumberOfBody {

  private final AsyncHttpClient client;

  public NumberOfBody(AsyncHttpClient client) {
    this.client = client;
  }

  public int stock(String uri) throws InterruptedException, ExecutionException {
    Response answer = client.prepareGet(uri).execute().get();
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Integer.parseInt(answer.getResponseBody());
  }
}
