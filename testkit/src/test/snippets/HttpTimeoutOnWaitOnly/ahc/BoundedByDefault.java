package snippets.httptimeoutonwaitonly.ahc;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.asynchttpclient.AsyncHttpClient;

/** The client ends the exchange after a minute by itself. */
public final class BoundedByDefault {

  private final AsyncHttpClient client;

  public BoundedByDefault(AsyncHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws InterruptedException, ExecutionException, TimeoutException {
    return client.prepareGet(uri).execute().get(5, TimeUnit.SECONDS).getResponseBody();
  }
}
