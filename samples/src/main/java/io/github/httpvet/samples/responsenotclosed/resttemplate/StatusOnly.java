package io.github.httpvet.samples.responsenotclosed.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.util.StreamUtils;

/** A template closes its responses. Below it, one that nobody closes keeps its connection. */
@Situation(rule = "HttpResponseNotClosed", client = "resttemplate")
public final class StatusOnly {

  private final ClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    ClientHttpResponse response = factory.createRequest(large(peer), HttpMethod.GET).execute();
    return response.getStatusCode().value();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public int readAndClosed(Peer peer) throws IOException {
    try (ClientHttpResponse response =
        factory.createRequest(large(peer), HttpMethod.GET).execute()) {
      return StreamUtils.drain(response.getBody());
    }
  }

  private static URI large(Peer peer) {
    return URI.create(peer.large());
  }
}
