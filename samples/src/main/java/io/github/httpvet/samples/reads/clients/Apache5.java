package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Apache HttpClient 5, classic. */
@ReadsOf(client = "apache5")
public final class Apache5 {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setMaxConnPerRoute(Reading.CALLS)
                  .setMaxConnTotal(1000)
                  .build())
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setResponseTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS)
                  .build())
          .build();

  @Reading(
      value = "stream of `getContent`, `executeOpen`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(entity(url).getContent());
  }

  @SuppressWarnings("deprecation") // as much code does
  @Reading(
      value = "stream of `getContent`, `execute`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void closeableStream(String url) throws IOException {
    Parser.parse(client.execute(new HttpGet(url)).getEntity().getContent());
  }

  @Reading(value = "`writeTo`", whole = true)
  public void writeTo(String url) throws IOException {
    entity(url).writeTo(OutputStream.nullOutputStream());
  }

  @Reading(value = "`EntityUtils.toString`", whole = true)
  public void string(String url) throws Exception {
    EntityUtils.toString(entity(url));
  }

  @Reading(value = "`EntityUtils.toByteArray`", whole = true)
  public void bytes(String url) throws IOException {
    EntityUtils.toByteArray(entity(url));
  }

  @Reading(value = "`EntityUtils.consume`", whole = true)
  public void consume(String url) throws IOException {
    EntityUtils.consume(entity(url));
  }

  @Reading("stream in an `HttpClientResponseHandler`")
  public void handler(String url) throws IOException {
    client.execute(new HttpGet(url), response -> Parser.parse(response.getEntity().getContent()));
  }

  @Reading(value = "`BasicHttpClientResponseHandler`", whole = true)
  public void basicHandler(String url) throws IOException {
    client.execute(new HttpGet(url), new BasicHttpClientResponseHandler());
  }

  private HttpEntity entity(String url) throws IOException {
    return client.executeOpen(null, new HttpGet(url), null).getEntity();
  }
}
