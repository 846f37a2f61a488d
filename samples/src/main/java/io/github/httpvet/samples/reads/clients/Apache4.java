package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.http.HttpEntity;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Apache HttpClient 4. */
@ReadsOf(client = "apache4")
public final class Apache4 {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setMaxConnPerRoute(Reading.CALLS)
          .setMaxConnTotal(1000)
          .setDefaultRequestConfig(RequestConfig.custom().setSocketTimeout(Reading.MILLIS).build())
          .build();

  @Reading(
      value = "stream of `getContent`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(entity(url).getContent());
  }

  @Reading(value = "`writeTo`", whole = true)
  public void writeTo(String url) throws IOException {
    entity(url).writeTo(OutputStream.nullOutputStream());
  }

  @Reading(value = "`EntityUtils.toString`", whole = true)
  public void string(String url) throws IOException {
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

  @Reading("stream in a `ResponseHandler`")
  public void handler(String url) throws IOException {
    ResponseHandler<Long> handler = response -> Parser.parse(response.getEntity().getContent());
    client.execute(new HttpGet(url), handler);
  }

  @Reading(value = "`BasicResponseHandler`", whole = true)
  public void basicHandler(String url) throws IOException {
    client.execute(new HttpGet(url), new BasicResponseHandler());
  }

  private HttpEntity entity(String url) throws IOException {
    return client.execute(new HttpGet(url)).getEntity();
  }
}
