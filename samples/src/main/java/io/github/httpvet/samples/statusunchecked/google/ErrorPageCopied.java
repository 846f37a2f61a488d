package io.github.httpvet.samples.statusunchecked.google;

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/**
 * A request that does not throw at errors returns every answer: the page of an error is sent on.
 */
@Situation(rule = "HttpStatusUnchecked", client = "google")
public final class ErrorPageCopied {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void errorsReturned(Peer peer) throws IOException {
    HttpRequest request = factory.buildGetRequest(new GenericUrl(peer.missing()));
    request.setThrowExceptionOnExecuteError(false);
    HttpResponse response = request.execute();
    // BUG: HttpStatusUnchecked
    store(response.parseAsString(), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed HttpResponseException = 3"})
  public void errorsThrown(Peer peer) throws IOException {
    HttpRequest request = factory.buildGetRequest(new GenericUrl(peer.missing()));
    store(request.execute().parseAsString(), peer);
  }

  private void store(String rates, Peer peer) throws IOException {
    ByteArrayContent content = ByteArrayContent.fromString("text/plain", rates);
    factory.buildPostRequest(new GenericUrl(peer.ok()), content).execute().disconnect();
  }
}
