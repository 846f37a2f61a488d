package io.github.httpvet.samples.retryunbounded.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponseException;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/**
 * A loop around a call that catches every failure asks as often as the server is in trouble; the
 * client's own handlers end after ten retries.
 */
@Situation(rule = "HttpRetryUnbounded", client = "google")
public final class CatchAndAgain {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public String whileTrue(Peer peer) throws IOException {
    // BUG: HttpRetryUnbounded
    while (true) {
      try {
        return request(peer).execute().parseAsString();
      } catch (HttpResponseException e) {
        System.err.println("again: " + e.getMessage());
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed HttpResponseException = 1", "requests = 11"})
  public String handlerOfTheClient(Peer peer) throws IOException {
    return request(peer)
        .setUnsuccessfulResponseHandler((request, response, supportsRetry) -> true)
        .execute()
        .parseAsString();
  }

  private HttpRequest request(Peer peer) throws IOException {
    return factory.buildGetRequest(new GenericUrl(peer.unavailableFor(100)));
  }
}
