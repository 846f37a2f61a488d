package snippets.httpcallunderlock.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.nio.client.HttpAsyncClient;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final HttpAsyncClient client;

  public OtherMethodSynchronized(HttpAsyncClient client) {
    this.client = client;
  }

  public String get(HttpGet call) throws ExecutionException, InterruptedException {
    return client.execute(call, null).get().toString();
  }

  public synchronized String last() {
    return toString();
  }
}
