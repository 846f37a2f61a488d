package snippets.httpbodyunbounded.jetty;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Result;
import org.eclipse.jetty.client.util.BufferingResponseListener;

/** The listener takes whatever the server sends. */
public final class BufferOfAny {

  private final HttpClient client;

  public BufferOfAny(HttpClient client) {
    this.client = client;
  }

  public void load(String uri, Consumer<String> whenDone) {
    client
        .newRequest(uri)
        .timeout(10, TimeUnit.SECONDS)
        .send(
            // BUG: Diagnostic contains: [HttpBodyUnbounded]
            new BufferingResponseListener(Integer.MAX_VALUE) {
              @Override
              public void onComplete(Result result) {
                whenDone.accept(getContentAsString());
              }
            });
  }
}
