package snippets.httpblockingineventloop.apache5;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.concurrent.FutureCallback;

/** A named callback asks a blocking client, on a thread of the reactor. */
public final class CompletedWaits {

  private static final class Token implements FutureCallback<SimpleHttpResponse> {
    private final CloseableHttpClient blocking;
    private final Consumer<String> sink;

    Token(CloseableHttpClient blocking, Consumer<String> sink) {
      this.blocking = blocking;
      this.sink = sink;
    }

    @Override
    public void completed(SimpleHttpResponse answer) {
      HttpGet get = new HttpGet("https://tokens.example.org/current");
      try {
        // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
        sink.accept(blocking.execute(get, new BasicHttpClientResponseHandler()));
      } catch (IOException e) {
        failed(e);
      }
    }

    @Override
    public void failed(Exception e) {
      System.err.println("no token: " + e);
    }

    @Override
    public void cancelled() {
      System.err.println("no token: cancelled");
    }
  }

  private final CloseableHttpAsyncClient async;
  private final CloseableHttpClient blocking;

  public CompletedWaits(CloseableHttpAsyncClient async, CloseableHttpClient blocking) {
    this.async = async;
    this.blocking = blocking;
  }

  public void start(String uri, Consumer<String> sink) {
    async.execute(SimpleRequestBuilder.get(uri).build(), new Token(blocking, sink));
  }
}
