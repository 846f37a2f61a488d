package io.github.httpvet.samples.transportperrequest.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A derived client shares the factory of its origin, unless it is given a new one. */
@Situation(rule = "HttpTransportPerRequest", client = "restclient")
public final class FactoryPerCall {

  private final RestClient shared =
      RestClient.builder().requestFactory(new HttpComponentsClientHttpRequestFactory()).build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1"})
  public String newFactoryEachTime(Peer peer) {
    RestClient derived =
        // BUG: HttpTransportPerRequest
        shared.mutate().requestFactory(new HttpComponentsClientHttpRequestFactory()).build();
    return derived.get().uri(peer.ok()).retrieve().body(String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String factoryOfOrigin(Peer peer) {
    RestClient derived = shared.mutate().defaultHeader("Accept", "text/plain").build();
    return derived.get().uri(peer.ok()).retrieve().body(String.class);
  }
}
