package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.util.InputStreamResponseListener;

/** Jetty's HttpClient 9. */
@ReadsOf(client = "jetty")
public final class Jetty {

  private final HttpClient client = new HttpClient();

  /** Started once. */
  public Jetty() throws Exception {
    client.setMaxConnectionsPerDestination(Reading.CALLS);
    client.setIdleTimeout(Reading.MILLIS);
    client.start();
  }

  @Reading(value = "`ContentResponse` of `send`", whole = true)
  public void whole(String url) throws Exception {
    client.newRequest(url).send();
  }

  @Reading("stream of `InputStreamResponseListener`")
  public void stream(String url) throws Exception {
    InputStreamResponseListener listener = new InputStreamResponseListener();
    client.newRequest(url).send(listener);
    listener.get(10, TimeUnit.SECONDS);
    Parser.parse(listener.getInputStream());
  }

  @Reading("`onResponseContent`")
  public void parts(String url) throws Exception {
    CompletableFuture<Void> end = new CompletableFuture<>();
    Request request = client.newRequest(url);
    request.onResponseContent(
        (response, part) -> Parser.parse(StandardCharsets.ISO_8859_1.decode(part).toString()));
    request.send(
        result -> {
          if (result.isFailed()) {
            end.completeExceptionally(result.getFailure());
          } else {
            end.complete(null);
          }
        });
    end.get();
  }
}
