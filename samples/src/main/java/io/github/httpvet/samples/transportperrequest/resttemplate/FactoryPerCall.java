package io.github.httpvet.samples.transportperrequest.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A shared template shares nothing if each call gives it a new factory. */
@Situation(rule = "HttpTransportPerRequest", client = "resttemplate")
public final class FactoryPerCall {

  private final RestTemplate template =
      new RestTemplate(new HttpComponentsClientHttpRequestFactory());

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1"})
  public String newFactoryEachTime(Peer peer) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setReadTimeout(10_000);
    // BUG: HttpTransportPerRequest
    template.setRequestFactory(factory);
    return template.getForObject(peer.ok(), String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String factoryOfTemplate(Peer peer) {
    return template.getForObject(peer.ok(), String.class);
  }
}
