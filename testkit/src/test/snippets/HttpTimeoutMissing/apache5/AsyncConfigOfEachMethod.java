package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Requests of each method have the configuration, the builder's copies as well. */
public final class AsyncConfigOfEachMethod {

  private static final RequestConfig QUICK =
      RequestConfig.custom()
          .setConnectTimeout(1, TimeUnit.SECONDS)
          .setResponseTimeout(2, TimeUnit.SECONDS)
          .setConnectionRequestTimeout(1, TimeUnit.SECONDS)
          .build();

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public Future<SimpleHttpResponse> ask(String uri, String method, SimpleHttpRequest like) {
    SimpleRequestBuilder builder;
    switch (method) {
      case "HEAD":
        builder = SimpleRequestBuilder.head(uri).setRequestConfig(QUICK);
        break;
      case "DELETE":
        builder = SimpleRequestBuilder.delete(uri).setRequestConfig(QUICK);
        break;
      default:
        builder = SimpleRequestBuilder.copy(like).setRequestConfig(QUICK);
    }
    return client.execute(builder.build(), null);
  }
}
