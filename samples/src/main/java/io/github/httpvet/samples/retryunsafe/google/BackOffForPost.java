package io.github.httpvet.samples.retryunsafe.google;

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpBackOffUnsuccessfulResponseHandler;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.util.ExponentialBackOff;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/**
 * A handler that backs off at errors of the server sends a POST again, since it looks at no method.
 */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "google",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class BackOffForPost {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed HttpResponseException = 1"})
  public String backOff(Peer peer) throws IOException {
    HttpRequest request = payment(peer);
    request.setUnsuccessfulResponseHandler(
        new HttpBackOffUnsuccessfulResponseHandler(
            new ExponentialBackOff.Builder().setInitialIntervalMillis(50).build()));
    return request.setNumberOfRetries(2).execute().parseAsString();
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed HttpResponseException = 1"})
  public String noHandler(Peer peer) throws IOException {
    return payment(peer).setNumberOfRetries(2).execute().parseAsString();
  }

  private HttpRequest payment(Peer peer) throws IOException {
    return factory.buildPostRequest(
        new GenericUrl(peer.unavailable(0)), new ByteArrayContent("text/plain", new byte[] {1}));
  }
}
