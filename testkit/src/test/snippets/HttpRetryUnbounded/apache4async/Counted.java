package snippets.httpretryunbounded.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.nio.client.HttpAsyncClient;

/** Three attempts. */
public final class Counted {

  private final HttpAsyncClient client;

  public Counted(HttpAsyncClient client) {
    this.client = client;
  }

  public String get(HttpGet call) throws InterruptedException {
    int failures = 0;
    while (failures < 3) {
      try {
        return client.execute(call, null).get().toString();
      } catch (ExecutionException e) {
        failures++;
      }
    }
    return null;
  }
}
