package snippets.httpstatusunchecked.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

/** An error is told from data. */
public final class CodeAsked {

  private final AsyncHttpClient client;

  public CodeAsked(AsyncHttpClient client) {
    this.client = client;
  }

  public int stock(String uri) throws InterruptedException, ExecutionException {
    Response answer = client.prepareGet(uri).execute().get();
    return answer.getStatusCode() == 200 ? Integer.parseInt(answer.getResponseBody()) : 0;
  }
}
