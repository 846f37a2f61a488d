package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.fluent.Response;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/** The fluent interface of Apache HttpClient 5. */
@ReadsOf(client = "apache5fluent")
public final class Apache5Fluent {

  private final Executor executor =
      Executor.newInstance(
          HttpClients.custom()
              .setConnectionManager(
                  PoolingHttpClientConnectionManagerBuilder.create()
                      .setMaxConnPerRoute(Reading.CALLS)
                      .setMaxConnTotal(1000)
                      .build())
              .build());

  @Reading(value = "`returnContent`", whole = true)
  public void content(String url) throws IOException {
    response(url).returnContent();
  }

  @Reading(value = "`returnResponse`", whole = true)
  public void copy(String url) throws IOException {
    response(url).returnResponse();
  }

  @Reading("stream in `handleResponse`")
  public void handler(String url) throws IOException {
    response(url).handleResponse(answer -> parsed(answer));
  }

  private static long parsed(ClassicHttpResponse answer) throws IOException {
    return Parser.parse(answer.getEntity().getContent());
  }

  private Response response(String url) throws IOException {
    return executor.execute(
        Request.get(url).responseTimeout(Timeout.ofMilliseconds(Reading.MILLIS)));
  }
}
