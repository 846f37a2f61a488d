package snippets.httpclientperrequest.ahc;

import java.util.concurrent.CompletableFuture;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** One client for all calls. */
public final class ClientInField {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  public CompletableFuture<Response> get(String url) {
    return client.prepareGet(url).execute().toCompletableFuture();
  }
}
