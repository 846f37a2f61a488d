package snippets.httpblockingineventloop.apache5;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.concurrent.FutureCallback;

/** The callback only starts a task. */
public final class CompletedHandsOver {

  private final CloseableHttpAsyncClient async;
  private final CloseableHttpClient blocking;
  private final Executor workers;

  public CompletedHandsOver(
      CloseableHttpAsyncClient async, CloseableHttpClient blocking, Executor workers) {
    this.async = async;
    this.blocking = blocking;
    this.workers = workers;
  }

  public void start(String uri, HttpGet token, Consumer<String> sink) {
    async.execute(
        SimpleRequestBuilder.get(uri).build(),
        new FutureCallback<SimpleHttpResponse>() {
          @Override
          public void completed(SimpleHttpResponse answer) {
            workers.execute(
                () -> {
                  try {
                    sink.accept(blocking.execute(token, new BasicHttpClientResponseHandler()));
                  } catch (IOException e) {
                    failed(e);
                  }
                });
          }

          @Override
          public void failed(Exception e) {
            System.err.println("no token: " + e);
          }

          @Override
          public void cancelled() {
            System.err.println("no token: cancelled");
          }
        });
  }
}
