package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.nio.CharBuffer;
import org.apache.hc.client5.http.async.methods.AbstractCharResponseConsumer;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient 5, asynchronous. */
@ReadsOf(client = "apache5async")
public final class Apache5Async {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setConnectionManager(
              PoolingAsyncClientConnectionManagerBuilder.create()
                  .setMaxConnPerRoute(Reading.CALLS)
                  .setMaxConnTotal(1000)
                  .build())
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setResponseTimeout(Timeout.ofMilliseconds(Reading.MILLIS))
                  .build())
          .build();

  /** Started once. */
  public Apache5Async() {
    client.start();
  }

  @Reading(value = "`Future<SimpleHttpResponse>`", whole = true)
  public void future(String url) throws Exception {
    client.execute(SimpleRequestBuilder.get(url).build(), null).get();
  }

  @Reading("`AbstractCharResponseConsumer`")
  public void consumer(String url) throws Exception {
    client
        .execute(
            new BasicRequestProducer(SimpleRequestBuilder.get(url).build(), null),
            new Parsing(),
            null)
        .get();
  }

  /** Throws in the middle. */
  private static final class Parsing extends AbstractCharResponseConsumer<Boolean> {

    @Override
    protected void start(HttpResponse response, ContentType type) {}

    @Override
    protected int capacityIncrement() {
      return Integer.MAX_VALUE;
    }

    @Override
    protected void data(CharBuffer part, boolean endOfStream) {
      Parser.parse(part.toString());
      part.position(part.limit());
    }

    @Override
    protected Boolean buildResult() {
      return true;
    }

    @Override
    public void failed(Exception cause) {}

    @Override
    public void releaseResources() {}
  }
}
