package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.nio.CharBuffer;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.client.methods.AsyncCharConsumer;
import org.apache.http.nio.client.methods.HttpAsyncMethods;
import org.apache.http.protocol.HttpContext;

/** Apache HttpAsyncClient 4. */
@ReadsOf(client = "apache4async")
public final class Apache4Async {

  private final RequestConfig config =
      RequestConfig.custom().setSocketTimeout(Reading.MILLIS).build();
  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setMaxConnPerRoute(Reading.CALLS)
          .setMaxConnTotal(1000)
          .setDefaultRequestConfig(config)
          .build();

  /** Started once. */
  public Apache4Async() {
    client.start();
  }

  @Reading(value = "`Future<HttpResponse>`", whole = true)
  public void future(String url) throws Exception {
    client.execute(new HttpGet(url), null).get();
  }

  @Reading("`AsyncCharConsumer`")
  public void consumer(String url) throws Exception {
    client.execute(HttpAsyncMethods.createGet(url), new Parsing(), null).get();
  }

  /** Throws in the middle. */
  private static final class Parsing extends AsyncCharConsumer<Boolean> {

    @Override
    protected void onCharReceived(CharBuffer part, IOControl control) {
      Parser.parse(part.toString());
    }

    @Override
    protected void onResponseReceived(HttpResponse response) {}

    @Override
    protected Boolean buildResult(HttpContext context) {
      return true;
    }
  }
}
