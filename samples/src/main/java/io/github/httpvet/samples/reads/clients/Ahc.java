package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.asynchttpclient.AsyncCompletionHandler;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.BoundRequestBuilder;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.HttpResponseBodyPart;
import org.asynchttpclient.Response;
import org.asynchttpclient.handler.BodyDeferringAsyncHandler;

/** AsyncHttpClient 3. */
@ReadsOf(client = "ahc")
public final class Ahc {

  private final AsyncHttpClient client =
      Dsl.asyncHttpClient(
          Dsl.config()
              .setReadTimeout(Duration.ofMillis(Reading.MILLIS))
              .setMaxConnectionsPerHost(Reading.CALLS));

  @Reading(value = "`Response`", whole = true)
  public void whole(String url) throws Exception {
    request(url).execute().get().getResponseBody();
  }

  @Reading("`onBodyPartReceived`")
  public void parts(String url) throws Exception {
    request(url).execute(new Parsing()).get();
  }

  @Reading(
      value = "stream of `BodyDeferringAsyncHandler`",
      noFailure = {STALLED, RESET, CUT, CHUNKS_CUT})
  public void stream(String url) throws Exception {
    PipedOutputStream out = new PipedOutputStream();
    BodyDeferringAsyncHandler handler = new BodyDeferringAsyncHandler(out);
    InputStream body =
        new BodyDeferringAsyncHandler.BodyDeferringInputStream(
            request(url).execute(handler), handler, new PipedInputStream(out));
    Parser.parse(body);
  }

  private BoundRequestBuilder request(String url) {
    return client.prepareGet(url);
  }

  /** Throws in the middle. */
  private static final class Parsing extends AsyncCompletionHandler<Response> {

    @Override
    public State onBodyPartReceived(HttpResponseBodyPart part) {
      Parser.parse(new String(part.getBodyPartBytes(), StandardCharsets.ISO_8859_1));
      return State.CONTINUE;
    }

    @Override
    public Response onCompleted(Response response) {
      return response;
    }
  }
}
