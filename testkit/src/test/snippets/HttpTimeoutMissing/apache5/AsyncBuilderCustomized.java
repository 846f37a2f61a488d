package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Other code has had its hands on the builder. */
public final class AsyncBuilderCustomized {

  private final CloseableHttpAsyncClient client;

  public AsyncBuilderCustomized(Consumer<HttpAsyncClientBuilder> customizer) {
    HttpAsyncClientBuilder builder = HttpAsyncClients.custom();
    customizer.accept(builder);
    client = builder.build();
    client.start();
  }

  public Future<SimpleHttpResponse> get(String uri) {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null);
  }
}
