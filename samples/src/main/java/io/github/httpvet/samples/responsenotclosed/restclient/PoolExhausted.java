package io.github.httpvet.samples.responsenotclosed.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * With {@code false}, {@code exchange} leaves the response open: when the 5 connections for a host
 * are taken, the next call waits for one.
 */
@Situation(rule = "HttpResponseNotClosed", client = "restclient")
public final class PoolExhausted {

  private final RestClient client =
      RestClient.builder().requestFactory(new HttpComponentsClientHttpRequestFactory()).build();

  @Bad(
      calls = 8,
      expect = {"returned = 5", "connections = 5", "client ESTABLISHED = 5"},
      boundMillis = 5_000)
  public int statusOnly(Peer peer) throws IOException {
    ClientHttpResponse response =
        // BUG: HttpResponseNotClosed
        client.get().uri(peer.ok()).exchange((request, answer) -> answer, false);
    return response.getStatusCode().value();
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "connections = 1", "client ESTABLISHED = 1"})
  public int statusAndClosed(Peer peer) throws IOException {
    try (ClientHttpResponse response =
        client.get().uri(peer.ok()).exchange((request, answer) -> answer, false)) {
      return response.getStatusCode().value();
    }
  }
}
