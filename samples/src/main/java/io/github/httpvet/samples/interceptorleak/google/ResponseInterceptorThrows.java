package io.github.httpvet.samples.interceptorleak.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponseInterceptor;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** A response whose interceptor throws is closed by nobody. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "google",
    unseen = "the table has no row for how this client goes on")
public final class ResponseInterceptorThrows {

  private final HttpTransport transport = new NetHttpTransport();

  @Bad(
      calls = 10,
      expect = {"failed IOException = 10", "client ESTABLISHED = 10"})
  public String leftOpen(Peer peer) throws IOException {
    return get(
        peer,
        response -> {
          throw new IOException("no answer");
        });
  }

  @Good(
      calls = 10,
      expect = {"failed IOException = 10", "client ESTABLISHED = 1"})
  public String ignored(Peer peer) throws IOException {
    return get(
        peer,
        response -> {
          response.ignore();
          throw new IOException("no answer");
        });
  }

  private String get(Peer peer, HttpResponseInterceptor interceptor) throws IOException {
    HttpRequest request =
        transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.ok()));
    return request.setResponseInterceptor(interceptor).execute().parseAsString();
  }
}
