package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.fluent.Response;
import org.apache.http.impl.client.HttpClients;

/** The fluent interface of Apache HttpClient 4. */
@ReadsOf(client = "apache4fluent")
public final class Apache4Fluent {

  private final Executor executor =
      Executor.newInstance(
          HttpClients.custom().setMaxConnPerRoute(Reading.CALLS).setMaxConnTotal(1000).build());

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
    response(url).handleResponse(answer -> Parser.parse(answer.getEntity().getContent()));
  }

  private Response response(String url) throws IOException {
    return executor.execute(Request.Get(url).socketTimeout(Reading.MILLIS));
  }
}
