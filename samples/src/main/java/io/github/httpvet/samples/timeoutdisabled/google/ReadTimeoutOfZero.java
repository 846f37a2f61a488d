package io.github.httpvet.samples.timeoutdisabled.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A read timeout of 0 means none, in place of the 20 seconds that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "google")
public final class ReadTimeoutOfZero {

  private final HttpTransport transport = new NetHttpTransport();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 22_000)
  public int readTimeoutOfZero(Peer peer) throws IOException {
    // BUG: HttpTimeoutDisabled
    return get(peer).setReadTimeout(0).execute().getStatusCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public int readTimeout(Peer peer) throws IOException {
    return get(peer).setReadTimeout(300).execute().getStatusCode();
  }

  private HttpRequest get(Peer peer) throws IOException {
    return transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.silent()));
  }
}
